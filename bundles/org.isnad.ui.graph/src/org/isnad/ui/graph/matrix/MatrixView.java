// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.core.CorpusException;
import org.isnad.core.Layer;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.desk.pairs.Candidate;
import org.isnad.desk.pairs.ClaimPair;
import org.isnad.desk.pairs.Pool;
import org.isnad.graph.ClaimGraph;
import org.isnad.graph.matrix.MatrixFigure;
import org.isnad.graph.matrix.SourceMatrix;
import org.isnad.graph.matrix.SourceMatrix.Source;
import org.isnad.model.ClaimRelation;
import org.isnad.model.SourceEntity;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.CorpusView;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.Workspace;
import org.isnad.ui.desk.queue.DeskQueue;
import org.isnad.ui.graph.PictureFile;
import org.isnad.ui.graph.Whose;
import org.isnad.ui.graph.time.Timing;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.MenuTool;
import org.isnad.ui.views.PublishedSelection;
import org.isnad.ui.views.relations.RelationsView;

/** Who contradicts whom how often: a row and a column for each source that has such relations. */
public final class MatrixView extends CorpusView {
	/** The id of the view. */
	public static final String ID = "org.isnad.ui.graph.matrix"; //$NON-NLS-1$
	private static final int QUIET = 300;

	private final PublishedSelection published = new PublishedSelection();
	private final MatrixLook look = new MatrixLook();
	private final Set<String> stale = new HashSet<>();
	private final Runnable soon = this::read;
	private final ToolBarManager head = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private MenuTool about;
	private MatrixTable table;
	private Label foot;
	private StackLayout stack;
	private EmptyState nothing;
	private MatrixScope scope = MatrixScope.start();
	private Whose whose = Whose.OWN;
	private ReadMatrix.Result shown;
	private Job reading;
	private boolean again;

	@Override
	protected EmptyState createEmptyState(Composite parent) {
		return new EmptyState(parent, Glyph.CONTRADICTION, MatrixMessages.empty, MatrixMessages.emptyHint);
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		about = new MenuTool(MatrixMessages.counted, Icons.descriptor(Glyph.CONTRADICTION, Token.CONTRADICTION), menu -> menus().fill(menu));
		ActionContributionItem item = new ActionContributionItem(about);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		head.add(item);
		Css.style(head.createControl(content), "head"); //$NON-NLS-1$
		Palette.onChange(head.getControl(), () -> Icons.renew(head));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head.getControl());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Css.hairline(content));
		Composite body = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		stack = new StackLayout();
		body.setLayout(stack);
		table = new MatrixTable(body, look);
		nothing = new EmptyState(body, Glyph.FILTER, MatrixMessages.nothing, MatrixMessages.nothingHint);
		stack.topControl = table.control();
		foot = Css.style(new Label(content, SWT.WRAP), "muted"); //$NON-NLS-1$
		foot.setFont(Fonts.small());
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(foot);
		table.onChoose(this::cell);
		table.onOpen(this::open);
		getSite().setSelectionProvider(published);
		KeyContext.whileFocused(table.control(), getSite(), KeyContext.LIST);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fillMenu(menu));
		table.control().setMenu(menu.createContextMenu(table.control()));
		addTools();
		return content;
	}

	private void addTools() {
		var tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(new MenuTool(MatrixMessages.order, Icons.descriptor(Glyph.FILTER, Token.MUTED), menu -> menus().fillOrders(menu)));
		tools.add(new MenuTool(MatrixMessages.whose, Icons.descriptor(Glyph.EYE, Token.MUTED),
			menu -> Workspace.session().ifPresent(session -> whose.fill(menu, session, true, chosen -> {
				whose = chosen;
				read();
			}))));
		tools.add(new MenuTool(MatrixMessages.export, Icons.descriptor(Glyph.EXPORT, Token.MUTED), this::fillExport));
	}

	private MatrixMenus menus() {
		return new MatrixMenus(Workspace.corpus().orElseThrow().scheme(), shown == null ? Map.of() : shown.events(), scope, this::choose);
	}

	private void choose(MatrixScope next) {
		scope = next;
		if (shown != null) {
			ReadMatrix.Result from = shown;
			Jobs.run(MatrixMessages.counting, monitor -> from.scoped(next), result -> {
				if (!foot.isDisposed() && scope == next && shown == from) {
					show(result);
				}
			});
		}
	}

	private void fillMenu(MenuManager menu) {
		Point at = table.selected();
		boolean some = at != null && shown.matrix().count(at.y, at.x) > 0;
		menu.add(MenuItems.of(MatrixMessages.openDesk, Glyph.CONTRADICTION, some, this::open));
		menu.add(MenuItems.of(MatrixMessages.openRelation, Glyph.LINK, some, () -> relations(at).stream().findFirst().ifPresent(relation -> RelationsView.show(getSite().getPage(), relation))));
		menu.add(new Separator());
		menus().fillOrders(menu);
		menu.add(new Separator());
		fillExport(menu);
	}

	private void fillExport(MenuManager menu) {
		boolean there = shown != null && !shown.matrix().sources().isEmpty();
		menu.add(MenuItems.of(MatrixMessages.exportSvg, Glyph.EXPORT, there, () -> {
			SourceMatrix matrix = shown.matrix();
			MatrixFigure figure = new MatrixFigure(matrix, scope.counted().label());
			String title = title();
			String remark = remark();
			PictureFile.text(getSite().getShell(), "matrix", "svg", () -> figure.svg(title, look::name, remark)); //$NON-NLS-1$ //$NON-NLS-2$
		}));
		menu.add(MenuItems.of(MatrixMessages.exportPng, Glyph.EXPORT, there, this::png));
		menu.add(MenuItems.of(MatrixMessages.exportCsv, Glyph.EXPORT, there,
			() -> PictureFile.text(getSite().getShell(), "matrix", "csv", new MatrixFigure(shown.matrix(), scope.counted().label())::csv))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void png() {
		int size = Math.min(MatrixFigure.MOST, shown.matrix().sources().size());
		SourceMatrix matrix = shown.matrix();
		int cell = Fonts.scaled(34);
		int line = Fonts.scaled(30);
		int names = Fonts.scaled(230);
		PictureFile.png(getSite().getShell(), "matrix", names + size * cell + 16, (size + 1) * line + 16, (gc, zoom) -> { //$NON-NLS-1$
			Transform transform = new Transform(gc.getDevice());
			transform.scale(zoom.floatValue(), zoom.floatValue());
			gc.setTransform(transform);
			paint(gc, matrix, size, new Rectangle(names, line, cell, line));
			gc.setTransform(null);
			transform.dispose();
		});
	}

	private void paint(GC gc, SourceMatrix matrix, int size, Rectangle first) {
		MatrixPainter painter = new MatrixPainter(() -> matrix, look, GridRegion.BODY);
		for (int row = 0; row < size; row++) {
			int y = first.y + row * first.height;
			painter.source(gc, new Rectangle(0, y, first.x, first.height), matrix.sources().get(row), row + 1);
			painter.number(gc, new Rectangle(first.x + row * first.width, 0, first.width, first.height), row + 1);
			for (int column = 0; column < size; column++) {
				painter.count(gc, new Rectangle(first.x + column * first.width, y, first.width, first.height), row, column, false);
			}
		}
	}

	@Override
	protected void refresh(EditSession session) {
		Timing.forget(session);
		read();
	}

	@Override
	protected void changed(SessionChange change) {
		stale.addAll(Timing.touched(change));
		foot.getDisplay().timerExec(QUIET, soon);
	}

	@Override
	protected void cleared() {
		shown = null;
		whose = Whose.OWN;
		scope = scope.event(null, ""); //$NON-NLS-1$
	}

	private void read() {
		if (foot.isDisposed() || Workspace.session().isEmpty()) {
			return;
		}
		if (reading != null && reading.getState() != Job.NONE) {
			again = true;
			return;
		}
		again = false;
		EditSession session = Workspace.session().get();
		MatrixScope asked = scope;
		Whose from = whose;
		Set<String> anew = Set.copyOf(stale);
		stale.clear();
		reading = Jobs.run(MatrixMessages.counting, new ReadMatrix(session, from.annotators(session), anew, asked)::run, result -> {
			reading = null;
			if (!foot.isDisposed() && Workspace.session().filter(now -> now == session).isPresent()) {
				if (from == whose) {
					show(asked == scope ? result : result.scoped(scope));
				}
				if (again || from != whose) {
					read();
				}
			}
		});
	}

	private void show(ReadMatrix.Result result) {
		Source row = chosen(true);
		Source column = chosen(false);
		shown = result;
		look.of(Workspace.corpus().orElseThrow().scheme(), result.graph(), scope.counted());
		about.setText(title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		about.setImageDescriptor(Icons.descriptor(ElementLook.relationGlyph(scope.counted().label()), look.tone().ink()));
		head.update(true);
		table.show(result.matrix(), place(row), place(column));
		badge(result.matrix().total());
		stack.topControl = result.matrix().sources().isEmpty() ? nothing : table.control();
		foot.setText(remark());
		foot.getParent().layout(true, true);
		showEmpty(isEmpty());
	}

	private Source chosen(boolean row) {
		Point at = shown == null ? null : table.selected();
		return at == null ? null : shown.matrix().sources().get(row ? at.y : at.x);
	}

	private int place(Source source) {
		for (int i = 0; source != null && i < shown.matrix().sources().size(); i++) {
			Source other = shown.matrix().sources().get(i);
			if (other.entity().equals(source.entity()) && (!source.entity().isEmpty() || other.name().equals(source.name()))) {
				return i;
			}
		}
		return -1;
	}

	private String title() {
		List<String> parts = new ArrayList<>(List.of(look.relation()));
		scope.counted().strengths().stream().sorted().forEach(value -> parts.add(Workspace.corpus().orElseThrow().scheme().label(Layer.RELATION, "strength", value))); //$NON-NLS-1$
		if (!scope.eventName().isEmpty()) {
			parts.add(Isolation.isolate(scope.eventName()));
		}
		return String.join(" \u00B7 ", parts); //$NON-NLS-1$
	}

	/** How many are not shown. */
	private String remark() {
		long there = shown.matrix().sources().stream().filter(source -> !source.entity().isEmpty()).count();
		return Isolation.message(MatrixMessages.rest, shown.matrix().total(), shown.matrix().sources().size(), shown.sources() - there);
	}

	private void cell(int row, int column) {
		foot.setText(look.cell(shown.matrix(), row, column));
		foot.getParent().layout(true, true);
		List<EObject> elements = new ArrayList<>(relations(new Point(column, row)));
		if (elements.isEmpty()) {
			entity(shown.matrix().sources().get(row)).ifPresent(elements::add);
		}
		published.publish(elements);
	}

	private static Optional<SourceEntity> entity(Source source) {
		return Workspace.corpus().flatMap(store -> {
			try {
				return source.entity().isEmpty() ? Optional.empty() : store.entity(source.entity());
			} catch (CorpusException e) {
				Jobs.warn(e.getLocalizedMessage());
				return Optional.empty();
			}
		});
	}

	/** The relations behind a cell, as they stand in the corpus. */
	private List<ClaimRelation> relations(Point at) {
		Set<String> ids = new HashSet<>();
		Set<String> annotators = new HashSet<>();
		for (int edge : shown.matrix().edges(at.y, at.x)) {
			ClaimGraph.Edge of = shown.graph().edges().get(edge);
			of.records().forEach(said -> ids.add(said.relation()));
			annotators.addAll(of.annotators());
		}
		List<ClaimRelation> found = new ArrayList<>();
		Workspace.corpus().ifPresent(store -> {
			try {
				for (String annotator : annotators) {
					store.relations(annotator).getRelations().stream().filter(relation -> ids.contains(relation.getId())).forEach(found::add);
				}
			} catch (CorpusException e) {
				Jobs.warn(e.getLocalizedMessage());
			}
		});
		return found;
	}

	/** Puts what is behind the cell on the desk, one pair after another. */
	private void open() {
		Point at = table.selected();
		if (at == null || shown.matrix().count(at.y, at.x) == 0) {
			return;
		}
		List<Candidate> pairs = relations(at).stream().map(relation -> Candidate.found(ClaimPair.of(relation), Pool.SEARCH)).distinct().toList();
		DeskQueue.show(pairs, look.title(shown.matrix(), at.y, at.x));
	}

	@Override
	protected boolean isEmpty() {
		return shown == null || shown.graph().edges().isEmpty();
	}

	/** The matrix as it is shown; null before there is one. */
	public SourceMatrix matrix() {
		return shown == null ? null : shown.matrix();
	}

	/** The chosen cell, its column as x; null for none. */
	public Point selected() {
		return table.selected();
	}

	/** The control that shows it. */
	public Control table() {
		return table.control();
	}

	@Override
	public void setFocus() {
		if (isEmpty()) {
			super.setFocus();
		} else {
			table.control().setFocus();
		}
	}
}
