import { Box, Text } from "ink";
import type { Line } from "../text/lines.js";
import { isColourless, styleOf } from "../theme.js";

const colourless = isColourless(process.env);

/** Draws lines, one below the other; only those that are given. */
export function LinesView({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // Lines have no identity but their row.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Text key={row} wrap="truncate">
          {line.length === 0
            ? " "
            : line.map((span, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <Text key={column} bold={span.bold ?? false} {...styleOf(span.tone ?? "ink", colourless)}>
                  {span.text}
                </Text>
              ))}
        </Text>
      ))}
    </Box>
  );
}
