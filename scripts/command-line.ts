import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearestName } from '../src/checks/nearest-name.ts';

/**
 * The options and other words of a command line. `--help` prints the usage and ends with 0; what can't be understood is
 * told in Vietnamese, with the usage, and ends with 2.
 *
 * @param usage how the command is called, in Vietnamese
 */
export function readCommandLine<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const said = error instanceof Error ? explain(error, Object.keys(config.options ?? {})) : '';
    if (said === '') throw error;
    console.error(`${said}\n\n${usage}`);
    process.exit(2);
  }
}

function explain(error: Error & { readonly code?: string }, known: readonly string[]): string {
  const [, word = ''] = /'(-{0,2}[^\s'=]*)/.exec(error.message) ?? [];
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const nearest = nearestName(word, [...known, 'help']);
      const meant = nearest === undefined ? '' : ` Có phải là “--${nearest}”?`;
      return `Không có tùy chọn “${word}”.${meant}`;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take an argument/.test(error.message)
        ? `Tùy chọn “${word}” không đi kèm giá trị.`
        : `Tùy chọn “${word}” cần một giá trị đứng sau.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Lệnh này không nhận “${word}”.`;
    default:
      return '';
  }
}
