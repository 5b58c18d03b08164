// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication.queue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.compare.gold.Item.Status;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.isnad.ui.CorpusView;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Soon;
import org.isnad.ui.adjudication.AdjudicationKeys;
import org.isnad.ui.adjudication.AdjudicationMessages;
import org.isnad.ui.adjudication.Bench;
import org.isnad.ui.adjudication.BenchListener;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.Segments;
import org.isnad.ui.views.rows.RowList;

/** The view of what is open in the document on the bench, and of what is decided. */
public final class DocketQueue extends CorpusView {
	/** The id of the view. */
	public static final String ID = "org.isnad.ui.adjudication.queue"; //$NON-NLS-1$

	private static final String OPEN = "open"; //$NON-NLS-1$
	private static final String DECIDED = "decided"; //$NON-NLS-1$

	private final Soon soon = new Soon(this::fill);
	private final ItemPainter painter = new ItemPainter();
	private DocketHead head;
	private Segments filter;
	private RowList<Item> list;
	private final StackLayout stack = new StackLayout();
	private Composite rows;
	private EmptyState nothing;
	private String shown = OPEN;
	private boolean none;

	@Override
	protected EmptyState createEmptyState(Composite parent) {
		return new EmptyState(parent, Glyph.GOLD, AdjudicationMessages.noDocument, AdjudicationMessages.noDocumentHint);
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite body = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 0;
		body.setLayout(grid);
		head = new DocketHead(body);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		filter = new Segments(body, 1, values -> {
			shown = values.isEmpty() ? shown : values.get(0);
			fill();
		});
		GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.horizontalIndent = 12;
		filter.setLayoutData(wide);
		GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
		line.heightHint = 1;
		line.verticalIndent = 8;
		Css.hairline(body).setLayoutData(line);
		rows = new Composite(body, SWT.NONE);
		rows.setLayout(stack);
		rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		nothing = new EmptyState(rows, Glyph.GOLD, AdjudicationMessages.nothingOpen, ""); //$NON-NLS-1$
		list = new RowList<>(rows, SWT.SINGLE, ItemPainter.USUAL_HEIGHT, painter);
		stack.topControl = list;
		SpokenName.give(list, () -> getPartName());
		list.onSelect(items -> items.stream().findFirst().ifPresent(Bench.get()::select));
		list.onOpen(item -> Bench.get().decideMarked());
		AdjudicationKeys.install(getSite().getWorkbenchWindow());
		Bench.get().listen(body, new BenchListener() {
			@Override
			public void docketChanged() {
				soon.ask(list);
			}

			@Override
			public void itemChanged() {
				Bench.get().current().ifPresent(item -> list.select(Set.of(item.key())));
			}
		});
		return body;
	}

	@Override
	protected void refresh(EditSession session) {
		soon.ask(list);
	}

	@Override
	protected void changed(SessionChange change) {
		// The bench follows, and tells.
	}

	@Override
	protected boolean isEmpty() {
		return Bench.get().docket().isEmpty() || none;
	}

	private void fill() {
		Optional<Docket> docket = Bench.get().docket();
		List<Item> open = Bench.get().work();
		List<Item> decided = docket.map(Docket::items).orElse(List.of()).stream().filter(item -> item.status() == Status.DECIDED || item.status() == Status.AUTOMATIC).toList();
		filter.setName(getPartName());
		filter.show(List.of(Choice.of(OPEN, Isolation.message("{0}  {1}", AdjudicationMessages.open, open.size())), //$NON-NLS-1$
				Choice.of(DECIDED, Isolation.message("{0}  {1}", AdjudicationMessages.decided, decided.size()))), List.of(shown)); //$NON-NLS-1$
		head.show(docket.orElse(null));
		painter.forget();
		list.setRows(OPEN.equals(shown) ? open : decided);
		Bench.get().current().ifPresent(item -> list.select(Set.of(item.key())));
		badge(open.size(), Tone.DISAGREEMENT);
		showNothing(docket.orElse(null));
		none = false;
		if (docket.isEmpty()) {
			emptyState().setText(Bench.get().trouble().isPresent() ? AdjudicationMessages.cannotRead : AdjudicationMessages.noDocument,
					Bench.get().trouble().orElse(AdjudicationMessages.noDocumentHint));
		} else if (docket.get().items().isEmpty()) {
			none = true;
			emptyState().setText(AdjudicationMessages.nothingOpen, docket.get().obstacle().orElse(AdjudicationMessages.nobodyYetHint));
		}
		showEmpty(isEmpty());
	}

	/** A list without rows says why, and where to go on. */
	private void showNothing(Docket docket) {
		boolean open = OPEN.equals(shown);
		if (list.rows().isEmpty() && docket != null) {
			nothing.setText(open ? AdjudicationMessages.nothingOpen : AdjudicationMessages.nothingDecided, open
					? Isolation.message(AdjudicationMessages.nothingOpenHint, docket.count(Status.AGREED), docket.count(Status.DECIDED) + docket.count(Status.AUTOMATIC))
					: AdjudicationMessages.nothingDecidedHint);
			if (open) {
				nothing.button(AdjudicationMessages.adjudicateNext, "Ctrl+\u2193", () -> run("org.isnad.ui.adjudication.nextDocument")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		Control top = list.rows().isEmpty() ? nothing : list;
		if (stack.topControl != top) {
			boolean focused = list.isFocusControl();
			stack.topControl = top;
			rows.layout();
			if (focused) {
				top.setFocus();
			}
		}
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Jobs.trouble(AdjudicationMessages.adjudicateNext, e);
		}
	}

	/** Shows what is open, or what is decided. */
	public void show(boolean decided) {
		shown = decided ? DECIDED : OPEN;
		fill();
	}

	@Override
	public void setFocus() {
		if (isEmpty()) {
			super.setFocus();
		} else {
			stack.topControl.setFocus();
		}
	}
}
