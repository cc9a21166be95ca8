import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readHostRules } from '../../src/deploy/host-rules.ts';
import { HOSTS } from '../../src/deploy/hosts.ts';
import { freePort } from './free-port.ts';

export type HostName = 'nginx' | 'apache' | 'caddy';

/** A running server of a built folder, set up by the recipe that `deploy/` ships. */
export interface HostServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Starts Debian's server on a free port with the shipped recipe; only its port, folder and rule file are put in.
 *
 * @param site the built folder; Apache's rules are written into it, as its recipe says
 */
export async function startHost(name: HostName, site: string): Promise<HostServer> {
  const folder = mkdtempSync(path.join(tmpdir(), `ban-tin-${name}-`));
  const port = await freePort();
  const setup: Setup = { folder, port, site: path.resolve(site) };
  const rules = HOSTS[name]?.(readHostRules(site)) ?? '';
  const [command, args] = RECIPES[name](setup, rules);
  const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, server);
  return {
    origin,
    stop: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    },
  };
}

const RECIPES: Record<HostName, (setup: Setup, rules: string) => [string, string[]]> = {
  nginx({ folder, port, site }, rules) {
    const shared = path.join(folder, 'rules.conf');
    writeFileSync(shared, rules);
    const server = readFileSync('deploy/nginx/ban-tin.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '')
      .replaceAll('/srv/ban-tin/current', site)
      .replaceAll('/etc/nginx/ban-tin-rules.conf', shared)
      .replace('# brotli_static on;', 'brotli_static on;');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder}/${kind};`,
    );
    const config = path.join(folder, 'nginx.conf');
    writeFileSync(
      config,
      `include /etc/nginx/modules-enabled/*.conf;
${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 2; pid ${folder}/pid; error_log stderr error;
events { worker_connections 512; }
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; sendfile on;
${temporary.join('\n')}
${server}
}`,
    );
    return ['nginx', ['-c', config, '-e', 'stderr']];
  },

  caddy({ folder, port, site }, rules) {
    const shared = path.join(folder, 'rules');
    writeFileSync(shared, rules);
    const config = path.join(folder, 'Caddyfile');
    const server = readFileSync('deploy/caddy/Caddyfile', 'utf8')
      .replace('bantin.example', `http://127.0.0.1:${port}`)
      .replaceAll('/srv/ban-tin/current', site)
      .replaceAll('/etc/caddy/ban-tin.rules', shared);
    writeFileSync(config, `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${server}`);
    return ['caddy', ['run', '--config', config, '--adapter', 'caddyfile']];
  },

  apache({ folder, port, site }, rules) {
    writeFileSync(path.join(site, '.htaccess'), rules);
    const modules = [
      'mpm_event',
      'authz_core',
      'dir',
      'mime',
      'headers',
      'rewrite',
      'alias',
      'filter',
    ];
    const config = path.join(folder, 'apache.conf');
    writeFileSync(
      config,
      `ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
LogLevel error
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot "${site}"
<Directory "${site}">
  AllowOverride All
  Require all granted
</Directory>`,
    );
    return ['apache2', ['-X', '-f', config]];
  },
};

async function answering(origin: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline;) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('The server did not answer within 15 s.');
}

interface Setup {
  readonly folder: string;
  readonly port: number;
  readonly site: string;
}
