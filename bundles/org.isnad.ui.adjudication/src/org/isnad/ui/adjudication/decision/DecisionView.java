// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.decision;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.compare.gold.Item;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.CorpusView;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Soon;
import org.isnad.ui.adjudication.AdjudicationKeys;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.Bench;
import org.isnad.ui.adjudication.BenchListener;
import org.isnad.ui.look.Css;

/** The view in which the item on the bench is decided. */
public final class DecisionView extends CorpusView {
	/** The id of the view. */
	public static final String ID = "org.isnad.ui.adjudication.decision"; //$NON-NLS-1$

	private final Soon soon = new Soon(this::show);
	private ScrolledComposite scrolled;
	private DecisionForm form;

	@Override
	protected EmptyState createEmptyState(Composite parent) {
		return new EmptyState(parent, Glyph.GOLD, AdjudicationMessages.noItem, AdjudicationMessages.noItemHint);
	}

	@Override
	protected Control createContent(Composite parent) {
		scrolled = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), "part"); //$NON-NLS-1$
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		form = new DecisionForm(scrolled);
		scrolled.setContent(form);
		scrolled.addListener(SWT.Resize, e -> fit());
		AdjudicationKeys.install(getSite().getWorkbenchWindow());
		Bench.get().listen(form, new BenchListener() {
			@Override
			public void docketChanged() {
				soon.ask(form);
			}

			@Override
			public void itemChanged() {
				soon.ask(form);
			}
		});
		return scrolled;
	}

	private void fit() {
		scrolled.setMinSize(0, form.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT).y);
	}

	@Override
	protected void refresh(EditSession session) {
		soon.ask(form);
	}

	@Override
	protected void changed(SessionChange change) {
		// The bench follows, and tells.
	}

	@Override
	protected boolean isEmpty() {
		return Bench.get().current().isEmpty();
	}

	private void show() {
		Optional<Item> item = Bench.get().current();
		item.ifPresent(each -> Bench.get().docket().ifPresent(docket -> {
			form.show(each, docket);
			fit();
		}));
		boolean done = Bench.get().docket().filter(docket -> docket.open().isEmpty() && docket.obstacle().isEmpty()).isPresent();
		emptyState().setText(done ? AdjudicationMessages.allDecided : AdjudicationMessages.noItem, AdjudicationMessages.noItemHint);
		showEmpty(item.isEmpty());
	}

	/** Opens the list of reasons. */
	public void openReason() {
		form.openReason();
	}

	/** Puts the keyboard into the note. */
	public void editNote() {
		form.editNote();
	}

	@Override
	public void setFocus() {
		if (isEmpty()) {
			super.setFocus();
		} else {
			form.setFocus();
		}
	}
}
