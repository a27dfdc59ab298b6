import { Box, Text } from "ink";
import { createContext, memo, useContext } from "react";
import { isSameLine, type Line } from "../text/lines.js";
import { type Scheme, styleOf } from "../theme.js";

/** The colours of this terminal. */
export const SchemeContext = createContext<Scheme>("palette");

/** One row; from frame to frame most rows stay as they are, and are not drawn anew. */
const Row = memo(
  function Row({ line }: { readonly line: Line }) {
    const scheme = useContext(SchemeContext);
    if (line.length === 0) return <Text> </Text>;
    return (
      <Text wrap="truncate">
        {line.map((span, column) => (
          // Spans have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Text key={column} bold={span.bold ?? false} inverse={span.inverse ?? false} {...styleOf(span.tone ?? "ink", scheme)}>
            {span.text}
          </Text>
        ))}
      </Text>
    );
  },
  (before, after) => isSameLine(before.line, after.line),
);

/** Draws lines, one below the other; only those that are given. */
export function LinesView({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // Lines have no identity but their row.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Row key={row} line={line} />
      ))}
    </Box>
  );
}
