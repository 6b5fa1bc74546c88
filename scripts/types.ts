/** Type-checks every kind of context against its own globals; fails when one of them does. */
import { spawnSync } from 'node:child_process';

const contexts = ['core', 'worker', 'page', 'node'];
const failed = contexts.filter((context) => {
  const { status } = spawnSync('npx', ['tsc', '-p', `tsconfig/${context}.json`], { stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`Types: ${failed.join(', ')} failed.`);
  process.exit(1);
}
console.log(`Types: ${contexts.join(', ')} are sound.`);
