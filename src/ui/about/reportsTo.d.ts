/** Where reports go: `bugs` of package.json at the time of the build, as a web or mailto address, or an empty text. */
declare const REPORTS_TO: string;
