// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.learning;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.learn.LearnOperation;
import org.isnad.learn.LearnResult;
import org.isnad.learn.LearningPoint;
import org.isnad.learn.Quality;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.CorpusView;
import org.isnad.ui.Documents;
import org.isnad.ui.EmptyState;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.views.ViewCommands;
import org.isnad.ui.views.rows.RowList;

/** What was learned from the corpus: how well, from how much, and which documents to annotate next. */
public final class LearningView extends CorpusView {
    public static final String ID = "org.isnad.ui.views.learning"; //$NON-NLS-1$
    /** After so many edits it is worth asking whether enough is new; the operation itself decides. */
    private static final int EDITS = 100;
    private static final int LIST = 3;
    private static final int CHART = 5;

    private LearningState state = LearningState.NONE;
    private Path shown;
    private Label summary;
    private Button train;
    private LearningChart chart;
    private RowList<UsefulRow> useful;
    private int edits;

    @Override
    protected EmptyState createEmptyState(Composite parent) {
        return new EmptyState(parent, Glyph.SUGGESTION, LearningMessages.none, hint(0)).button(LearningMessages.train, null, () -> train(true));
    }

    private static String hint(int annotated) {
        boolean enough = annotated >= LearnOperation.LEAST_DOCUMENTS;
        return enough ? LearningMessages.noneEnough : NLS.bind(LearningMessages.noneHint, LearnOperation.LEAST_DOCUMENTS, annotated);
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createHead(content);
        SashForm parts = Css.style(new SashForm(content, SWT.HORIZONTAL), "part"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        chart = new LearningChart(parts);
        Composite next = Css.style(new Composite(parts, SWT.NONE), "part"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(next);
        Label heading = Css.style(new Label(next, SWT.NONE), "muted"); //$NON-NLS-1$
        heading.setText(LearningMessages.annotateNext);
        heading.setFont(Fonts.small());
        GridDataFactory.fillDefaults().indent(10, 0).applyTo(heading);
        useful = new RowList<>(next, SWT.SINGLE, UsefulPainter.ROW, new UsefulPainter());
        useful.onOpen(row -> Documents.open(row.useful().document()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(useful);
        parts.setWeights(CHART, LIST);
        // In a narrow part the list goes below the curve.
        parts.addListener(SWT.Resize, e -> {
            Point size = parts.getSize();
            parts.setOrientation(size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
        });
        return content;
    }

    private void createHead(Composite content) {
        Composite head = Css.style(new Composite(content, SWT.NONE), "part"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 4).spacing(8, 0).applyTo(head);
        summary = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
        train = button(head, LearningMessages.train, () -> train(true));
        button(head, LearningMessages.suggest,
            () -> ViewCommands.run(getSite(), "org.isnad.ui.suggest", Map.of("org.isnad.ui.pipeline", "learned"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        return button;
    }

    @Override
    protected void refresh(EditSession session) {
        Path folder = session.store().folder();
        if (!folder.equals(shown)) {
            shown = folder;
            state = LearningState.NONE;
            Jobs.run(LearningMessages.reading, monitor -> LearningState.read(folder, monitor), found -> show(folder, found));
        }
        fill();
    }

    /** An edit changes nothing of what was learned; after many, what is new is learned in the background. */
    @Override
    protected void changed(SessionChange change) {
        edits++;
        if (edits >= EDITS && state.model() != null && train.isEnabled()) {
            train(false);
        }
    }

    @Override
    protected void cleared() {
        shown = null;
        state = LearningState.NONE;
        emptyState().setText(LearningMessages.none, hint(0));
    }

    private void show(Path folder, LearningState found) {
        if (folder.equals(shown) && !summary.isDisposed()) {
            state = found;
            fill();
            showEmpty(isEmpty());
        }
    }

    private void fill() {
        boolean known = state != LearningState.NONE;
        emptyState().setText(known ? LearningMessages.none : LearningMessages.reading, known ? hint(state.annotated()) : ""); //$NON-NLS-1$
        String words = words();
        summary.setText(words);
        chart.show(state.points(), words);
        useful.setRows(state.useful());
        summary.getParent().getParent().layout(true, true);
    }

    @Override
    protected boolean isEmpty() {
        return !state.isThere();
    }

    private String words() {
        String from = state.model() == null ? "" : NLS.bind(LearningMessages.learnedFrom, state.model().documents(), state.model().annotations()); //$NON-NLS-1$
        if (state.points().isEmpty()) {
            return from + ' ' + LearningMessages.notMeasured;
        }
        LearningPoint last = state.points().getLast();
        String figures = last.quality().stream().map(quality -> LearningMessages.layer(quality.layer()) + ' ' + figure(quality) + before(quality)).collect(Collectors.joining(LearningMessages.between + ' '));
        return from + ' ' + NLS.bind(LearningMessages.measured, figures);
    }

    private static String figure(Quality quality) {
        return String.format(Locale.ROOT, "%.2f", quality.overlap().f1()); //$NON-NLS-1$
    }

    private String before(Quality quality) {
        LearningPoint before = state.before();
        String figure = before == null ? "" : before.quality().stream().filter(each -> each.layer().equals(quality.layer())).map(LearningView::figure).findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
        return figure.isEmpty() || figure.equals(figure(quality)) ? "" : ' ' + NLS.bind(LearningMessages.measuredBefore, figure); //$NON-NLS-1$
    }

    /** Trains in the background: when asked to always and with a measurement, else only if enough is new. */
    private void train(boolean asked) {
        Workspace.session().ifPresent(session -> {
            Path folder = session.store().folder();
            edits = 0;
            train.setEnabled(false);
            Jobs.run(LearningMessages.training, monitor -> learn(session, asked, monitor), learned -> {
                if (asked) {
                    tell(learned.result());
                }
                show(folder, learned.state());
            }).addJobChangeListener(new WhenDone(() -> {
                if (!train.isDisposed()) {
                    train.setEnabled(true);
                }
            }));
        });
    }

    private record Learned(LearnResult result, LearningState state) {
    }

    /** Through a store of its own, so that edits go on beside; what was edited before is on disk by then. */
    private static Learned learn(EditSession session, boolean asked, IProgressMonitor monitor) throws CorpusException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        session.flush();
        Path folder = session.store().folder();
        LearnResult result = new LearnOperation(CorpusStore.open(folder)).always(asked).measuring(asked).run(progress.split(90));
        return new Learned(result, LearningState.read(folder, progress.split(10)));
    }

    private static void tell(LearnResult result) {
        result.unread().stream().findFirst().ifPresent(Jobs::warn);
        if (!result.unread().isEmpty()) {
            return;
        }
        switch (result.outcome()) {
            case TRAINED -> Jobs.inform(NLS.bind(LearningMessages.trained, result.documents(), result.annotations()));
            case TOO_LITTLE -> Jobs.warn(NLS.bind(LearningMessages.tooLittle, result.documents(), LearnOperation.LEAST_DOCUMENTS));
            case UP_TO_DATE, LITTLE_NEW -> Jobs.inform(NLS.bind(LearningMessages.littleNew, result.added()));
        }
    }

    @Override
    public void setFocus() {
        if (isEmpty() || state.useful().isEmpty()) {
            super.setFocus();
        } else {
            useful.setFocus();
        }
    }

    /** What the list shows, in its order; for tests of the window. */
    public List<String> nextDocuments() {
        return state.useful().stream().map(row -> row.useful().document()).toList();
    }
}
