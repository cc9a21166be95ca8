/** Front matter that a source gave, each as text; dates as `parseVietnameseDate` reads them. */
export interface Fields {
  readonly title?: string | undefined;
  readonly author?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly category?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly updated?: string | undefined;
  readonly draft?: boolean | undefined;
  readonly source?: string | undefined;
  readonly redirects?: readonly string[] | undefined;
  readonly lang?: 'vi' | 'en' | undefined;
}
