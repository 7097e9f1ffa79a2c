import { init, killThreads, Z3_error_code, Z3_lbool } from 'z3-solver';

/** Z3, loaded once. */
export interface Solver {
  /** Whether there are numbers for which all of `text` holds. Throws where Z3 cannot tell, which proves nothing. */
  isPossible(text: string): Promise<boolean>;
  /** Its threads would keep the process alive. */
  close(): Promise<void>;
}

type Z3 = Awaited<ReturnType<typeof init>>['Z3'];
type Context = ReturnType<Z3['mk_context']>;
type Question = ReturnType<Z3['mk_simple_solver']>;

/**
 * A limit in Z3's own steps and not in seconds, so that a busy machine gets the answers of an idle one. The hardest question
 * here takes a fortieth of it.
 */
const mostSteps = 10_000_000;

/** Loads Z3, which gives up after so many of its steps. */
export async function openSolver(steps = mostSteps): Promise<Solver> {
  const { Z3: z3, em } = await init();
  return {
    async isPossible(text) {
      const context = z3.mk_context(z3.mk_config());
      try {
        return answerOf(await z3.solver_check(context, asked(z3, context, { text, steps })), text);
      } finally {
        z3.del_context(context);
      }
    },
    close: () => killThreads(em),
  };
}

/** The text is read at once: what Z3 reads later, on a thread of its own, may have been overwritten by then. */
function asked(z3: Z3, context: Context, { text, steps }: { readonly text: string; readonly steps: number }): Question {
  const question = z3.mk_simple_solver(context);
  z3.solver_inc_ref(context, question);
  const settings = z3.mk_params(context);
  z3.params_inc_ref(context, settings);
  z3.params_set_uint(context, settings, z3.mk_string_symbol(context, 'rlimit'), steps);
  z3.params_set_uint(context, settings, z3.mk_string_symbol(context, 'random_seed'), 1);
  z3.solver_set_params(context, question, settings);
  z3.solver_from_string(context, question, text);
  // Nothing would be asked at all, and whatever is not asked is possible.
  const error = z3.get_error_code(context);
  if (error !== Z3_error_code.Z3_OK) throw new Error(`${z3.get_error_msg(context, error)} in:\n${text}`);
  return question;
}

function answerOf(answer: Z3_lbool, text: string): boolean {
  if (answer === Z3_lbool.Z3_L_TRUE) return true;
  if (answer === Z3_lbool.Z3_L_FALSE) return false;
  throw new Error(`Z3 cannot tell, which proves nothing:\n${text}`);
}
