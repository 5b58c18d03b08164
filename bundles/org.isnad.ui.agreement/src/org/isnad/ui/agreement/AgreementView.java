// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.ConfusionMatrix;
import org.isnad.agreement.table.Disagreement;
import org.isnad.agreement.table.FindDisagreements;
import org.isnad.agreement.table.Question;
import org.isnad.compare.Difference;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.CorpusView;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.agreement.AgreementChoice.Mode;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.MenuTool;

/** How far the annotators agree: as a heat map of layers, of annotators, of the values of a tag, or over time; behind each cell its disagreements. */
public final class AgreementView extends CorpusView {
	/** The id of the view. */
	public static final String ID = "org.isnad.ui.agreement"; //$NON-NLS-1$
	/** Edits come in bursts; agreement is measured once they are over. */
	private static final int QUIET = 2500;
	/** A corpus of more documents is measured anew when it is asked for. */
	private static final int MOST_BY_ITSELF = 300;
	private static final int ROOM_FOR_KEY = 180;

	private final Map<List<String>, List<Disagreement>> found = new HashMap<>();
	private AgreementChoice choice = AgreementChoice.remembered();
	private LayerWords words;
	private AgreementHead head;
	private Composite left;
	private HeatTable table;
	private ProgressChart chart;
	private HeatKey key;
	private CellDetail detail;
	private OpenDisagreement opener;
	private MeasureAgreement.Result result;
	private Grid grid;
	private Cell chosen;
	private Job measuring;
	private boolean stale;
	private final Runnable soon = this::measureChanged;

	@Override
	protected EmptyState createEmptyState(Composite parent) {
		return new EmptyState(parent, Glyph.LAYERS, AgreementMessages.empty, AgreementMessages.emptyHint);
	}

	@Override
	protected Control createContent(Composite parent) {
		words = new LayerWords(() -> Workspace.corpus().map(CorpusStore::scheme));
		opener = new OpenDisagreement(this::getSite);
		Composite content = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		head = new AgreementHead(content, choice, () -> result, words, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Css.hairline(content));
		SashForm body = new SashForm(content, SWT.HORIZONTAL);
		body.setSashWidth(5);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		left = Css.style(new Composite(body, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(left);
		table = new HeatTable(left, this::chooseCell, this::openCell);
		chart = new ProgressChart(left);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(chart.control());
		key = new HeatKey(left);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(key);
		left.addListener(SWT.Resize, event -> fitKey());
		detail = new CellDetail(body, new DisagreementPainter(() -> result, words), row -> opener.open(row.disagreement().difference()));
		opener.menu(detail.list());
		body.setWeights(62, 38);
		head.end(MenuItems.of(AgreementMessages.again, Glyph.RUN, true, this::measure),
			new MenuTool(AgreementMessages.export, Icons.descriptor(Glyph.EXPORT, Token.MUTED), this::fillExport));
		measureWhenSeen();
		return content;
	}

	@Override
	public void setFocus() {
		if (isEmpty() || !table.setFocus()) {
			super.setFocus();
		}
	}

	/** Whether there is a table to look at. */
	public boolean isMeasured() {
		return grid != null;
	}

	/** The disagreements that are listed. */
	public List<Difference> disagreements() {
		return detail.list().rows().stream().map(row -> row.disagreement().difference()).toList();
	}

	/** Whether keys go to the list of disagreements. */
	public boolean listHasFocus() {
		return detail.list().isFocusControl();
	}

	private void fillExport(MenuManager menu) {
		boolean there = grid != null;
		Map<AgreementExport.Form, String> forms = new java.util.EnumMap<>(Map.of(AgreementExport.Form.CSV, AgreementMessages.exportCsv, AgreementExport.Form.JSON,
			AgreementMessages.exportJson, AgreementExport.Form.MARKDOWN, AgreementMessages.exportMarkdown, AgreementExport.Form.SVG, AgreementMessages.exportSvg));
		forms.forEach((form, name) -> menu.add(MenuItems.of(name, Glyph.EXPORT, there && (form != AgreementExport.Form.SVG || choice.mode() != Mode.CONFUSION),
			() -> new AgreementExport(result.cube(), grid, title()).ask(getSite().getShell(), form))));
	}

	private String title() {
		String corpus = Workspace.corpus().map(store -> store.corpus().getName()).orElse(""); //$NON-NLS-1$
		String of = choice.mode() == Mode.OVERVIEW ? AgreementMessages.overview : words.name(choice.layer());
		return Isolation.message(AgreementMessages.title, corpus, of);
	}

	@Override
	protected void refresh(EditSession session) {
		stale = true;
		// A part that is just being made is not visible yet, and one that nobody looks at need not be measured.
		left.getDisplay().asyncExec(this::measureIfSeen);
	}

	private void measureIfSeen() {
		if (stale && !left.isDisposed() && getSite().getPage().isPartVisible(this)) {
			measure();
		}
	}

	private void measureWhenSeen() {
		IPartListener2 listener = new IPartListener2() {
			@Override
			public void partVisible(IWorkbenchPartReference part) {
				if (part.getPart(false) == AgreementView.this) {
					measureIfSeen();
				}
			}
		};
		getSite().getPage().addPartListener(listener);
		left.addDisposeListener(event -> getSite().getPage().removePartListener(listener));
	}

	@Override
	protected void changed(SessionChange change) {
		stale = true;
		left.getDisplay().timerExec(QUIET, soon);
	}

	/** Only where somebody looks, and where it is quick. */
	private void measureChanged() {
		boolean few = result == null || result.cube().corpus().documents().size() <= MOST_BY_ITSELF;
		if (few) {
			measureIfSeen();
		}
	}

	@Override
	protected void cleared() {
		emptyState().setText(AgreementMessages.empty, AgreementMessages.emptyHint);
		result = null;
		grid = null;
		found.clear();
	}

	@Override
	protected boolean isEmpty() {
		return grid == null;
	}

	private void measure() {
		if (left.isDisposed() || Workspace.session().isEmpty()) {
			return;
		}
		if (measuring != null && measuring.getState() != Job.NONE) {
			stale = true;
			return;
		}
		stale = false;
		EditSession session = Workspace.session().get();
		emptyState().setText(AgreementMessages.measuring, AgreementMessages.measuringHint);
		measuring = Jobs.run(AgreementMessages.measuring, new MeasureAgreement(session)::run, measured -> {
			measuring = null;
			if (!left.isDisposed() && Workspace.session().filter(now -> now == session).isPresent()) {
				boolean first = grid == null;
				found.clear();
				result = measured;
				show();
				if (first && getSite().getPage().getActivePart() == this) {
					// Who came here while there was nothing to see has waited for it.
					setFocus();
				}
				if (stale) {
					left.getDisplay().timerExec(QUIET, soon);
				}
			}
		});
	}

	/** Where there is little room, the table needs it more. */
	private void fitKey() {
		boolean room = left.getSize().y >= Fonts.scaled(ROOM_FOR_KEY) && (choice.mode() == Mode.OVERVIEW || choice.mode() == Mode.ANNOTATORS);
		key.setVisible(room);
		((GridData) key.getLayoutData()).exclude = !room;
		left.layout();
	}

	private void choose(AgreementChoice next) {
		choice = next.remember();
		show();
	}

	private void show() {
		AgreementCube cube = result.cube();
		if (!cube.corpus().isComparable()) {
			boolean alone = cube.corpus().raters().size() < 2;
			grid = null;
			emptyState().setText(alone ? AgreementMessages.oneAnnotator : AgreementMessages.nothingCommon,
				alone ? AgreementMessages.oneAnnotatorHint : AgreementMessages.nothingCommonHint);
			showEmpty(true);
			return;
		}
		choice = fitting(cube, choice);
		Question question = question(cube, List.of());
		grid = switch (choice.mode()) {
			case OVERVIEW -> new OverviewGrid(result, words, choice.measure());
			case ANNOTATORS -> new AnnotatorGrid(result, question);
			case CONFUSION -> new ConfusionGrid(ConfusionMatrix.of((CodingStudy) cube.study(question(cube, choice.pair()))), question(cube, choice.pair()), words);
			case TIME -> new WeekGrid(cube, question);
		};
		head.show(choice);
		boolean curve = choice.mode() == Mode.TIME;
		chart.control().setVisible(curve);
		((GridData) chart.control().getLayoutData()).exclude = !curve;
		((GridData) table.control().getLayoutData()).grabExcessHorizontalSpace = !curve;
		((GridData) table.control().getLayoutData()).widthHint = curve ? table.width(grid) : SWT.DEFAULT;
		detail.clear();
		if (curve) {
			chart.show(cube, question);
		}
		table.show(grid);
		fitKey();
		showEmpty(false);
	}

	private Question question(AgreementCube cube, List<String> between) {
		String measure = choice.measure().isEmpty() ? cube.usual(choice.layer()) : choice.measure();
		return new Question(choice.layer(), measure, choice.label().isEmpty() ? null : choice.label(), between, null);
	}

	/** What was remembered may not be there in this corpus. */
	private AgreementChoice fitting(AgreementCube cube, AgreementChoice wanted) {
		boolean coded = wanted.mode() == Mode.CONFUSION;
		List<String> layers = cube.layers().stream().filter(layer -> !coded || cube.corpus().studies().get(layer) instanceof CodingStudy).toList();
		AgreementChoice fit = wanted;
		if (!layers.contains(fit.layer()) && !layers.isEmpty()) {
			fit = fit.of(layers.stream().filter(layer -> !layer.startsWith("chain.")).findFirst().orElse(layers.getFirst())); //$NON-NLS-1$
		} else if (layers.isEmpty()) {
			fit = fit.as(Mode.OVERVIEW);
		}
		boolean measured = fit.mode() == Mode.OVERVIEW || fit.measure().isEmpty() || cube.measures(fit.layer(), result.measures()).contains(fit.measure());
		return measured ? fit : fit.by("", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void chooseCell(int row, int column) {
		chosen = grid.cell(row, column);
		if (chosen.isBlank()) {
			detail.clear();
			return;
		}
		detail.show(result.cube(), name(row, column), chosen);
		listDisagreements(chosen);
	}

	private String name(int row, int column) {
		String between = grid.rowName(row) + " · " + grid.columnName(column); //$NON-NLS-1$
		return switch (choice.mode()) {
			case OVERVIEW -> words.name(chosen.question().layer()) + " · " + grid.rowName(row); //$NON-NLS-1$
			case ANNOTATORS, CONFUSION -> words.name(choice.layer()) + " · " + between; //$NON-NLS-1$
			case TIME -> words.name(choice.layer()) + " · " + grid.rowName(row); //$NON-NLS-1$
		};
	}

	/** Those of a pair are looked for once, when they are first asked for. */
	private void listDisagreements(Cell cell) {
		List<List<String>> pairs = cell.question().raters().isEmpty() ? result.cube().pairs() : List.of(cell.question().raters());
		List<List<String>> missing = pairs.stream().filter(pair -> !found.containsKey(pair)).toList();
		if (missing.isEmpty()) {
			list(cell, pairs);
			return;
		}
		detail.list().setRows(List.of());
		MeasureAgreement.Result of = result;
		Jobs.run(AgreementMessages.comparing, monitor -> new FindDisagreements(CorpusStore.open(Workspace.corpus().orElseThrow().folder()), missing).run(monitor), all -> {
			if (of == result && !left.isDisposed()) {
				missing.forEach(pair -> found.put(pair, all.stream().filter(one -> List.of(one.left(), one.right()).equals(pair)).toList()));
				if (cell.equals(chosen)) {
					list(cell, pairs);
				}
			}
		});
	}

	private void list(Cell cell, List<List<String>> pairs) {
		Set<Integer> documents = cell.question().documents();
		List<String> ids = new ArrayList<>();
		for (int d = 0; d < result.cube().corpus().documents().size(); d++) {
			if (documents == null || documents.contains(d)) {
				ids.add(result.cube().corpus().documents().get(d).id());
			}
		}
		Set<String> wanted = Set.copyOf(ids);
		List<DisagreementRow> rows = new ArrayList<>();
		for (List<String> pair : pairs) {
			for (Disagreement one : found.get(pair)) {
				boolean concerns = one.concerns(cell.question().layer()) && wanted.contains(one.difference().document());
				if (concerns && (cell.first() == null || one.confuses(cell.first(), cell.second()))) {
					rows.add(new DisagreementRow(one, rows.size()));
				}
			}
		}
		detail.list().setRows(rows);
		badge(rows.size());
	}

	private void openCell() {
		if (chosen != null && !detail.list().rows().isEmpty()) {
			detail.list().setFocus();
			detail.list().selectRow(0);
		}
	}
}
