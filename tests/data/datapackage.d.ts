/** The part of the Frictionless library that the tests use; it ships no types of its own. */
declare module 'datapackage' {
  type Fault = Error & { readonly errors?: readonly Error[] };
  type Resource = {
    readonly name: string;
    readonly valid: boolean;
    readonly tabular: boolean;
    /** Casts every cell and checks constraints and primary key; with `relations` foreign keys too. Rejects with a `Fault`. */
    read(options: { relations: boolean }): Promise<readonly unknown[]>;
  };
  export class Package {
    static load(path: string, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Fault[];
    readonly resources: readonly Resource[];
  }
}
