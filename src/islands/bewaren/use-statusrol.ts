import { useEffect, useState } from 'preact/hooks';

/**
 * The role of a place that tells what changed. It comes a moment after the page, with what was kept in it: what stands
 * there from the start is no news, and would be read out over the page itself.
 */
export function useStatusrol(): 'status' | undefined {
  const [rol, setRol] = useState<'status'>();
  useEffect(() => {
    const wacht = setTimeout(() => setRol('status'));
    return () => clearTimeout(wacht);
  }, []);
  return rol;
}
