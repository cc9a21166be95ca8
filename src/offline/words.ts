/** What the list on the offline page says to readers. */
export const words = {
  nothing:
    'Trên máy này chưa lưu trang nào. Khi có mạng, những trang bạn mở và các tin mới nhất sẽ được lưu lại để đọc sau.',
  articles: (count: number): string => `Tin đã lưu (${count})`,
  others: (count: number): string => `Trang khác đã lưu (${count})`,
  kept: (when: string): string => `lưu lúc ${when}`,
  mayHaveChanged: 'Bản đã lưu có thể khác với trang thật nếu tin vừa được sửa hoặc gỡ.',
  clear: 'Xóa những gì đã lưu trên máy này',
} as const;
