/** A cell of a table with a bar as long as its share of the longest. */
export function ResultBar({ share }: { readonly share: number }) {
  return (
    <td className="result-bar" aria-hidden="true">
      <svg width="100%" height="14" className="block">
        <rect width={`${share * 100}%`} height="14" className="bar" />
      </svg>
    </td>
  );
}
