/** The commands that run as bundles: those that editors wait for after each edit. */
export const BUNDLED_COMMANDS: readonly string[] = ['build', 'check'];
