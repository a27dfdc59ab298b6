import { render, Text } from "ink";

// What the least program of its kind does: one line on the alternate screen, until a key is pressed.
const { waitUntilExit } = render(<Text>Hello, world</Text>, { alternateScreen: true, incrementalRendering: true, interactive: true });
await waitUntilExit();
