/** Everything that the tools say to readers, beside what stands in the page. */
export const strings = {
  listen: 'Nghe',
  pause: 'Tạm dừng',
  goOn: 'Nghe tiếp',
  copied: 'Đã chép liên kết của trang này.',
  notCopied: 'Trình duyệt không cho chép. Bạn hãy chép ở thanh địa chỉ.',
  size: (percent: string) => `Cỡ chữ ${percent}%`,
} as const;
