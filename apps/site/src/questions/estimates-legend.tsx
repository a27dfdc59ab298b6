/** What the marks of a chart of figures mean. */
export function EstimatesLegend() {
  return (
    <ul className="legend" aria-label="Marks">
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" className="mark-filled" />
        </svg>
        stated
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" className="mark-hollow" />
        </svg>
        about
      </li>
      <li>
        <svg width="14" height="18" aria-hidden="true">
          <path d="M1 16h12M3 6l4-5l4 5" className="mark-line" />
          <path d="M7 16V2" className="mark-line mark-open" />
        </svg>
        more than
      </li>
      <li>
        <svg width="14" height="18" aria-hidden="true">
          <path d="M1 2h12M3 12l4 5l4-5" className="mark-line" />
          <path d="M7 2v14" className="mark-line mark-open" />
        </svg>
        up to
      </li>
      <li>
        <svg width="14" height="18" aria-hidden="true">
          <path d="M2 2h10M7 2v14M2 16h10" className="mark-line" />
        </svg>
        range
      </li>
    </ul>
  );
}
