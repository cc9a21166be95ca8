import { formatApache } from './apache.ts';
import { formatCaddy } from './caddy.ts';
import type { HostRules } from './host-rules.ts';
import { formatNginx } from './nginx.ts';

/** The hosts that read their rules from a file of their own. */
export const HOSTS: Readonly<Record<string, (rules: HostRules) => string>> = {
  nginx: formatNginx,
  apache: formatApache,
  caddy: formatCaddy,
};
