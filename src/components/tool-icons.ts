/** Lines of the icons of the tools above a text, on a field of 24 by 24. */
export const toolIcons = {
  share: 'M12 15V3M8 7l4-4 4 4M7 11H5v10h14V11h-2',
  save: 'M12 3v12M8 11l4 4 4-4M5 17v4h14v-4',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  copy: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  listen: 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  pause: 'M8 5v14M16 5v14',
  stop: 'M6 6h12v12H6z',
} as const;
