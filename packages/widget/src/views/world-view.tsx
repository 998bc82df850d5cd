import type {
  ArrangeState,
  DesktopState,
  FilesState,
  FormState,
  MailState,
  PageState,
  PointingState,
  SearchState,
  World,
} from '@jalon/items';
import type { ReactElement } from 'react';
import { ArrangeView } from './arrange/arrange-view.tsx';
import { DesktopView } from './desktop/desktop-view.tsx';
import { FilesView } from './files/files-view.tsx';
import { FormView } from './form/form-view.tsx';
import { MailView } from './mail/mail-view.tsx';
import { PageView } from './page/page-view.tsx';
import type { WorldViewProps } from './parts/view-props.ts';
import { PointingView } from './pointing/pointing-view.tsx';
import { SearchView } from './search/search-view.tsx';

/** A simulated world, by its kind. The state is the one that the engine keeps for a world of that kind. */
export function WorldView({ world, state, ...rest }: WorldViewProps<World, unknown, unknown>): ReactElement {
  switch (world.kind) {
    case 'pointing':
      return <PointingView world={world} state={state as PointingState} {...rest} />;
    case 'arrange':
      return <ArrangeView world={world} state={state as ArrangeState} {...rest} />;
    case 'page':
      return <PageView world={world} state={state as PageState} {...rest} />;
    case 'form':
      return <FormView world={world} state={state as FormState} {...rest} />;
    case 'mail':
      return <MailView world={world} state={state as MailState} {...rest} />;
    case 'search':
      return <SearchView world={world} state={state as SearchState} {...rest} />;
    case 'files':
      return <FilesView world={world} state={state as FilesState} {...rest} />;
    case 'desktop':
      return <DesktopView world={world} state={state as DesktopState} {...rest} />;
    default:
      return world satisfies never;
  }
}
