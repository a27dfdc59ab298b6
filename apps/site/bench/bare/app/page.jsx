/** The page that a first visit is measured against: nothing but what Next itself brings. */
export default function Page() {
  return <main>Empty</main>;
}
