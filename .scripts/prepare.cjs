"use strict";
const { step } = require("./step.cjs");
const { Failure } = require("./workspace.cjs");

const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL|dns error|client error \(Connect\))/;

/** Whether an install failed because the package registry could not be reached. */
const isUnreachable = (output) => unreachable.test(output);

/** Two more tries a second apart: whoever has no network should not wait minutes to read so. */
const patience = {
  npm_config_fetch_retry_mintimeout: "1000",
  npm_config_fetch_retry_maxtimeout: "4000",
  npm_config_update_notifier: "false",
};
const patienceOfManager = ["--config.fetch-retry-factor=1", "--config.fetch-retry-mintimeout=1000"];

/** Installs what pnpm-lock.yaml lists, and nothing else. */
async function install() {
  const args = ["install", "--frozen-lockfile", "--prefer-offline", "--config.confirm-modules-purge=false", ...patienceOfManager];
  const { ok, output } = await step("Installing packages", args, { env: patience, silent: isUnreachable });
  if (ok) return;
  if (isUnreachable(output)) {
    throw new Failure(
      "The package registry cannot be reached and not everything is here yet: check the network (or its proxy), then try again",
    );
  }
  throw new Failure("Installing the packages failed; the lines above say why");
}

/** Builds one package of the workspace and those it needs; what has not changed is not built again. */
async function build(name) {
  const { ok } = await step(`Building ${name}`, ["exec", "turbo", "run", "build", `--filter=${name}`, "--output-logs=errors-only"]);
  if (!ok) throw new Failure(`Building ${name} failed; the lines above say why`);
}

module.exports = { build, install, isUnreachable };
