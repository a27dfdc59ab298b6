// A whole program of a reader: imports the package, asks one question, ends. start-up.ts measures it as a process.
import { ledger } from "../dist/index.js";

const { total } = ledger.query(process.argv[2]);
if (total === 0) throw new Error(`"${process.argv[2]}" finds nothing: expected a query that has an answer`);
