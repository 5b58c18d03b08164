// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.internal.ui.TabBadges;
import org.isnad.scene.look.Tone;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;

/**
 * A view of the open corpus: its content while there is something to show, an empty state otherwise. Subclasses make the content once and
 * fill it in {@link #refresh}; all calls come on the UI thread.
 */
public abstract class CorpusView extends ViewPart {

	private Composite stack;
	private StackLayout layout;
	private Control content;
	private EmptyState empty;

	/** Makes the content; it fills the parent. */
	protected abstract Control createContent(Composite parent);

	/** Makes the empty state. */
	protected abstract EmptyState createEmptyState(Composite parent);

	/** Shows the session's corpus as it is now. */
	protected abstract void refresh(EditSession session);

	/** Whether there is nothing to show although a corpus is open. Asked after each refresh. */
	protected boolean isEmpty() {
		return false;
	}

	/** Something was edited; by default everything is shown again. */
	protected void changed(SessionChange change) {
		Workspace.session().ifPresent(this::refresh);
	}

	/** The corpus is gone; the content is hidden already. */
	protected void cleared() {
	}

	@Override
	public final void createPartControl(Composite parent) {
		stack = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		layout = new StackLayout();
		stack.setLayout(layout);
		empty = createEmptyState(stack);
		content = createContent(stack);
		Workspace.listen(stack, new WorkspaceListener() {
			@Override
			public void opened(EditSession session) {
				update();
			}

			@Override
			public void closed() {
				cleared();
				badge(0);
				showEmpty(true);
			}

			@Override
			public void changed(SessionChange change) {
				CorpusView.this.changed(change);
				showEmpty(isEmpty());
			}

			@Override
			public void contentChanged() {
				update();
			}
		});
		Palette.onChange(stack, () -> {
			Icons.renew(getViewSite().getActionBars().getToolBarManager());
			Icons.renew(getViewSite().getActionBars().getMenuManager());
		});
		update();
	}

	/** Shows everything again. */
	protected final void update() {
		Workspace.session().ifPresent(this::refresh);
		showEmpty(Workspace.session().isEmpty() || isEmpty());
	}

	/** Shows the empty state or the content. */
	protected final void showEmpty(boolean showEmpty) {
		Control top = showEmpty ? empty : content;
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}

	/** The empty state, to change its words. */
	protected final EmptyState emptyState() {
		return empty;
	}

	/** Shows a count in the view's tab; none for 0. */
	protected final void badge(int count) {
		badge(count, Tone.PLAIN);
	}

	/** Shows a count in the view's tab in a tone, e.g. problems in that of contradiction. */
	protected final void badge(int count, Tone tone) {
		TabBadges.set(this, count, tone);
	}

	@Override
	public void setFocus() {
		if (layout.topControl != null) {
			layout.topControl.setFocus();
		}
	}
}
