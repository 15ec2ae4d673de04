import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether a `details` was ever unfolded. It may have been before the scripts ran, which gives no event any more. */
export function useOpengevouwen() {
  const [isOpengevouwen, setOpengevouwen] = useState(false);
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (ref.current?.open) setOpengevouwen(true);
  }, []);
  return { isOpengevouwen, vouw: { ref, onToggle: () => setOpengevouwen(true) } };
}
