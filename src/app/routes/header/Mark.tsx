/** The product's sign: two dots apart, what is said and what is done. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">
      <path d="M7 8h18" stroke="currentColor" strokeWidth="2" />
      <circle cx="7" cy="8" r="5" fill="var(--behavior)" />
      <circle cx="25" cy="8" r="5" fill="var(--concern)" />
    </svg>
  );
}
