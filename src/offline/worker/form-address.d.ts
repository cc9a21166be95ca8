/**
 * Where the editors' form is; undefined on a site that has none. Filled in when the worker is bundled: a declaration beside
 * its use would keep the bundler from doing so.
 */
declare const FORM_ADDRESS: string | undefined;
