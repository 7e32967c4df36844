/** One section of the About dialog. */
export type AboutSection = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
  readonly links?: readonly { readonly name: string; readonly url: string }[];
};

/** The long text about the data; apart from the catalogue because it is loaded only with its dialog. */
export type About = { readonly sections: readonly AboutSection[]; readonly version: string };
