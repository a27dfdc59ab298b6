import { render, Text, useInput } from "ink";
import { useState } from "react";

/** One line that counts the keys that are pressed. */
function Hello() {
  const [count, setCount] = useState(0);
  useInput(() => setCount((before) => before + 1));
  return <Text>Hello, world {count}</Text>;
}

// What the least program of its kind does, with the same way of drawing.
const { waitUntilExit } = render(<Hello />, { alternateScreen: true, incrementalRendering: true, interactive: true, maxFps: 120 });
await waitUntilExit();
