"use client";

export default function PageError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <main className="page measure space-y-4 pt-12">
      <h1>This page could not be made</h1>
      <p>Something went wrong on our side. Nothing of yours is lost.</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
      </p>
    </main>
  );
}
