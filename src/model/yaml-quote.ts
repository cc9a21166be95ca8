/** A YAML scalar that reads back as this very text: in quotes only where YAML needs them. */
export function toYamlText(text: string): string {
  return isPlain(text) ? text : quoteYaml(text);
}

/** Text in YAML quotes: double ones, single ones when the text holds double quotes. */
export function quoteYaml(text: string): string {
  if (!/["\\\n\t]/.test(text)) return `"${text}"`;
  if (!text.includes('\n')) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}

function isPlain(text: string): boolean {
  return (
    text !== '' &&
    text === text.trim() &&
    !/[\n\t]/.test(text) &&
    !/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) &&
    !/:(?:\s|$)|\s#/.test(text) &&
    !readsAsOtherType.test(text)
  );
}

/** What YAML 1.2's core schema takes for null, a boolean or a number, and older readers for a boolean. */
const readsAsOtherType =
  /^(?:~|null|true|false|yes|no|on|off|[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0[ox][\da-f]+|[-+]?\.inf|\.nan)$/i;
