/**
 * Whether this is an address inside the site that a redirect may be written for. `*` and `:` have a meaning
 * in hosts' redirect files; `..` would leave the site's folder.
 */
export function isSitePath(written: string): boolean {
  if (!/^\/(?!\/)[^\s?#*:\\<>"'`]+$/u.test(written) || hasControl(written)) return false;
  return (
    decode(written)
      ?.split('/')
      .every((part) => part !== '.' && part !== '..') ?? false
  );
}

/** The site path inside a full address or one without its first slash: `https://x.vn/tin-cu` -> `/tin-cu`. */
export function sitePathIn(written: string): string | undefined {
  const path = /^(?:https?:\/\/[^/]+)?\/*([^?#]+)(?:[?#].*)?$/i.exec(written)?.[1];
  return path !== undefined && isSitePath(`/${path}`) ? `/${path}` : undefined;
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
