/**
 * Who publishes this bulletin. An office that adopts it edits this file and nothing else in `src/`.
 * Values in square brackets are placeholders that readers see until they are replaced.
 */
export const site = {
  /** Name in the masthead and in every page title. */
  name: 'Bản tin',
  /** The publishing agency, as on its seal. */
  agency: '[Tên cơ quan chủ quản]',
  /** One line under the name. */
  tagline: 'Tin tức, văn bản và hướng dẫn của chính quyền địa phương',
  /** Default description for search engines and link previews. */
  description:
    'Bản tin điện tử của chính quyền địa phương: tin tức, hoạt động lãnh đạo, chỉ đạo và hướng dẫn cho người dân.',
  /** Where the site is served, without a trailing slash. */
  url: 'https://bantin.example',
  lang: 'vi',
  /**
   * Where the folder docs/so-tay-bien-tap can be read on the web, for links from reports of the check:
   * `https://git.example/ban-tin/-/blob/main/docs/so-tay-bien-tap/`. Without it they name the file.
   */
  handbook: undefined as string | undefined,
  contact: {
    address: '[Số nhà, đường, phường, thành phố]',
    phone: '[Số điện thoại]',
    email: '[Thư điện tử]',
    hours: '[Giờ làm việc]',
  },
  /** Who publishes, for the pages in English. */
  english: {
    name: 'Bulletin',
    agency: '[Name of the agency]',
    description: 'Structure, functions and contacts of the agency that publishes this bulletin.',
    address: '[Address]',
    responsible: '[Name of the person responsible]',
  },
  /** Whom to tell of a weakness of the site, an e-mail address or a page: `/.well-known/security.txt`; undefined for none. */
  securityContact: undefined as string | undefined,
  /** Who answers for what is published. */
  responsible: '[Người chịu trách nhiệm nội dung]',
  /** Links in the header, in order; one to a kind of content with nothing to show is left out. */
  navigation: [
    { label: 'Trang chủ', url: '/' },
    { label: 'Tin mới', url: '/tin/' },
    { label: 'Chuyên mục', url: '/chuyen-muc/' },
    { label: 'Văn bản', url: '/van-ban/' },
    { label: 'Lưu trữ', url: '/luu-tru/' },
    { label: 'Giới thiệu', url: '/gioi-thieu/' },
    { label: 'Liên hệ', url: '/lien-he/' },
  ],
  /** Links in the footer, in order. */
  footer: [
    { label: 'Cơ cấu tổ chức', url: '/co-cau-to-chuc/' },
    { label: 'Lãnh đạo và đầu mối liên hệ', url: '/lanh-dao/' },
    { label: 'Lịch công tác', url: '/lich-cong-tac/' },
    { label: 'Sự kiện', url: '/su-kien/' },
    { label: 'Các số bản tin', url: '/so/' },
    { label: 'Hỏi đáp', url: '/hoi-dap/' },
    { label: 'Lấy ý kiến dự thảo', url: '/lay-y-kien/' },
    { label: 'Thư viện ảnh', url: '/thu-vien-anh/' },
    { label: 'Thẻ', url: '/the/' },
    { label: 'Tác giả', url: '/tac-gia/' },
    { label: 'Khả năng tiếp cận', url: '/tro-nang/' },
    { label: 'Tin qua RSS', url: '/nguon-tin/' },
    { label: 'Đọc khi không có mạng', url: '/ngoai-tuyen/' },
    { label: 'Báo cáo kiểm tra', url: '/bao-cao/' },
  ],
  /**
   * Where readers rate and comment, linked at the foot of every page: an e-mail address, or the address of a form of the
   * office's, in which `{trang}` becomes the address of the page (docs/feedback.md). Undefined for none.
   */
  feedback: undefined as string | undefined,
  /** Portals of related agencies, at the foot of every page: `{ name: 'Cổng thông tin của tỉnh', url: 'https://…' }`. */
  relatedPortals: [] as readonly { readonly name: string; readonly url: string }[],
  /**
   * Feeds of each kind of list, in which forms (`rss`, `atom`, `json`); an empty list for none. A large archive has
   * thousands of tags: a form for them costs thousands of files.
   */
  feeds: {
    all: ['rss', 'atom', 'json'],
    sections: ['rss', 'atom', 'json'],
    events: ['rss', 'atom', 'json'],
    authors: ['rss'],
    tags: ['rss'],
  } satisfies Record<string, readonly ('rss' | 'atom' | 'json')[]>,
  /** A hub that tells readers' programs of news at once (WebSub); undefined for none. */
  webSubHub: undefined as string | undefined,
  /** Pages of what switches them on; a kind with nothing to show has none in any case. */
  features: {
    events: true,
    /** A page for each day of the archive. */
    days: true,
    /** All articles month by month as feeds (RFC 5005), linked from the Atom feed of all. */
    feedArchive: true,
    /** Kinds of content beside articles: documents, questions and answers, albums, drafts for comment, issues. */
    document: true,
    question: true,
    album: true,
    consultation: true,
    /** The first use of each abbreviation in a text says what it stands for. */
    abbreviations: true,
    /** A line after each text for readers who found a mistake; only with a real `contact.email`. */
    reportError: true,
    /** Each article as one file to keep, and its record (`du-lieu.json`). */
    package: true,
    issue: true,
    /** A PDF of each issue, made for the printer. */
    issuePdf: true,
    /** The working calendar, the structure of the agency with its leaders, pages in English. */
    calendar: true,
    organization: true,
    english: true,
    /** Reading without a network, and installing the site as an app: docs/offline.md. */
    offline: true,
    /** A link in the footer to the report that `npm run evidence` adds to a built site: docs/evidence.md. */
    evidence: false,
  } as Record<Feature, boolean>,
  /**
   * True after `features.offline` was on and is off now: readers' devices still have the worker, and are given one that
   * removes itself and all that was kept. Leave it for a year.
   */
  offlineEnded: false as boolean,
  /**
   * Which tools stand above a text; an empty list leaves out the bar and its script.
   * `look`: size of letters and colours; `listen` shows only where the browser has a voice; `save` needs `features.package`.
   */
  tools: ['look', 'share', 'save', 'print', 'copy', 'listen'] as readonly Tool[],
  /**
   * Where “Chia sẻ” leads when the browser can't share by itself: the address of the page follows as base64 of
   * `{"url":"…"}`. Zalo's own button opens this address.
   */
  shareAddress: 'https://button-share.zalo.me/share_external?d=',
  /**
   * For so many of the newest articles without a picture one is drawn with their title, for links shared elsewhere;
   * all other pages show the site's own. Each takes about 0.05 s of a core, once. 0 for none at all.
   */
  previews: 50 as number,
  /** An article older than so many years says so after its text; 0 for never. */
  oldAfterYears: 3,
  /** Articles on one list page. */
  pageSize: 20,
} as const;

/** What an office can switch off. */
type Feature =
  | 'events'
  | 'days'
  | 'feedArchive'
  | 'document'
  | 'question'
  | 'album'
  | 'consultation'
  | 'abbreviations'
  | 'reportError'
  | 'package'
  | 'issue'
  | 'issuePdf'
  | 'calendar'
  | 'organization'
  | 'english'
  | 'offline'
  | 'evidence';

/** A tool for readers above a text. */
export type Tool = 'look' | 'share' | 'save' | 'print' | 'copy' | 'listen';

/**
 * The web form for editors at `/quan-tri/`. `undefined` leaves it out: then no page, script or word of it is built.
 * Without `host` it edits a checked-out folder on the editor's own machine, at http://localhost:4321/quan-tri/.
 */
export const editing: Editing | undefined = {};

/** Absolute address of a site-absolute path such as `/tin/`. */
export function absoluteUrl(path: string): string {
  return new URL(path, site.url).href;
}

/** Whether a value of this file has been filled in: a placeholder stands in square brackets. */
export function isGiven(value: string): boolean {
  return value !== '' && !value.startsWith('[');
}

/** Where the web form saves. docs/van-hanh.md says what to register at each host. */
export interface Editing {
  /** The Git host of the published form: GitHub, GitLab, or Gitea and Forgejo, which share one interface. */
  readonly host?: {
    readonly kind: 'github' | 'gitlab' | 'gitea';
    /** `don-vi/ban-tin` */
    readonly repository: string;
    readonly branch: string;
    /** Origin of a server of your own: `https://git.tinh.gov.vn`. Needed for Gitea and Forgejo. */
    readonly server?: string;
    /** Application id that the host gave this site (GitLab, Gitea, Forgejo). Without it editors sign in with an access token. */
    readonly appId?: string;
    /** Origin of the sign-in service that GitHub needs: `https://dang-nhap.tinh.gov.vn`. Without it: an access token. */
    readonly signInService?: string;
    /** True: a save opens a change for review instead of publishing (GitHub and GitLab). */
    readonly review?: boolean;
  };
}
