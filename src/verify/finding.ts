/** Something about an output that readers or the office would take amiss. */
export interface VerifyFinding {
  /** What was compared: a heading of the report. */
  readonly about: About;
  /** Vietnamese sentence. */
  readonly message: string;
}

/** In the order of the report. */
export const abouts = [
  'nội dung',
  'trang',
  'danh sách',
  'nguồn tin',
  'sơ đồ trang',
  'tìm kiếm',
  'chuyển hướng',
  'liên kết',
  'tin không được lộ',
] as const;

export type About = (typeof abouts)[number];
