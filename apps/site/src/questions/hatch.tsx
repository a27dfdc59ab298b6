/** What bars and signs of those who decline to say are filled with; once on a page that has any. */
export const Hatch = () => (
  <svg width="0" height="0" className="absolute" aria-hidden="true">
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className="hatch-ground" />
      <line x1="0" x2="0" y1="0" y2="6" className="hatch-line" />
    </pattern>
  </svg>
);
