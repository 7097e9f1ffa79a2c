import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, type JSX, useId } from 'react';
import { keepFile } from '../../api/keep-file.ts';
import { useChangeAddress } from '../../app/address.ts';
import { FaultNotice } from '../../app/notices.tsx';
import { useSay } from '../../language/say.tsx';

const ends = '.pdf,.docx,.png,.jpg,.jpeg,.tif,.tiff,.txt';

/** The file of a paper: it is kept as evidence, and its hash goes into the address. */
export function ChoosePaper({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say, language } = useSay();
  const id = useId();
  const changeAddress = useChangeAddress();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (file: File) => keepFile(issuer, file, language),
    onSuccess: (file) => changeAddress({ file }),
  });
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) mutate(file);
    currentTarget.value = '';
  };
  return (
    <section className="choose-paper">
      <label htmlFor={id}>{say('paper-screen.choose')}</label>
      <input id={id} type="file" accept={ends} disabled={isPending} onChange={take} />
      <p className="quiet" role={isPending ? 'status' : undefined}>
        {say(isPending ? 'paper-screen.sending' : 'paper-screen.kept-as-evidence')}
      </p>
      {error === null ? null : <FaultNotice error={error} />}
    </section>
  );
}
