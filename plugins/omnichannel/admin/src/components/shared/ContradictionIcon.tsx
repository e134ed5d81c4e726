// Two arrows that point away from each other; the icons of Strapi 5.45 have none.

export function ContradictionIcon({ sizePx = 16 }: { sizePx?: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={sizePx}
      height={sizePx}
      aria-hidden
      focusable={false}
      fill="none"
      stroke="currentColor"
      strokeWidth={3}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0 }}
    >
      <path d="M9 10 3 16l6 6M23 10l6 6-6 6M4 16h24" />
    </svg>
  )
}
