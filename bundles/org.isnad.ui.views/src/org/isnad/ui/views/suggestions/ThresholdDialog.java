// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.suggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.isnad.scene.ElementLook;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.rows.RowList;
import org.isnad.ui.views.suggestions.SuggestionPainter.Decisions;

/**
 * Decides about all suggestions on one side of a score. While the threshold moves it is shown what would be decided, how many of each kind
 * and each of them.
 */
public final class ThresholdDialog extends Dialog {
    private static final int WHOLE = 100;
    private static final int WIDTH = 620;
    private static final int LIST_HEIGHT = 260;

    private final boolean accepts;
    private final String documentId;
    private final String remembered;
    private List<SuggestionRow> candidates;
    private List<SuggestionRow> chosen = List.of();
    private Scale scale;
    private Spinner number;
    private Label counts;
    private RowList<SuggestionRow> list;

    /** A dialog that accepts from the threshold on, or rejects below it, in a document to begin with. */
    public ThresholdDialog(Shell parent, boolean accepts, String documentId) {
        super(parent);
        this.accepts = accepts;
        this.documentId = documentId;
        this.remembered = accepts ? "suggestions.acceptFrom" : "suggestions.rejectBelow"; //$NON-NLS-1$ //$NON-NLS-2$
        this.candidates = sorted(Suggestions.rows(documentId));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private static List<SuggestionRow> sorted(List<SuggestionRow> rows) {
        List<SuggestionRow> sorted = new ArrayList<>(rows);
        sorted.sort(SuggestionOrder.SCORE.comparator());
        return sorted;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(accepts ? SuggestionMessages.acceptAll : SuggestionMessages.rejectAll);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 12).spacing(8, 8).applyTo(area);
        label(area, accepts ? SuggestionMessages.thresholdAccept : SuggestionMessages.thresholdReject);
        int first = Math.clamp(Settings.number(remembered, accepts ? 80 : 30), 0, WHOLE);
        scale = new Scale(area, SWT.HORIZONTAL);
        scale.setMaximum(WHOLE);
        scale.setIncrement(1);
        scale.setPageIncrement(10);
        scale.setSelection(first);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        number = new Spinner(area, SWT.BORDER);
        number.setValues(first, 0, WHOLE, 2, 1, 10);
        scale.addListener(SWT.Selection, e -> move(scale.getSelection()));
        number.addListener(SWT.Modify, e -> move(number.getSelection()));
        label(area, SuggestionMessages.thresholdScope);
        Combo scope = new Combo(area, SWT.READ_ONLY);
        scope.setItems(SuggestionMessages.thresholdDocument, SuggestionMessages.thresholdCorpus);
        scope.select(0);
        scope.addListener(SWT.Selection, e -> collect(scope.getSelectionIndex() == 1));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(scope);
        counts = wide(new Label(area, SWT.WRAP), 34);
        list = wide(new RowList<>(area, SWT.SINGLE | SWT.BORDER, SuggestionPainter.ROW,
            new SuggestionPainter(() -> Workspace.corpus().orElseThrow(), () -> Decisions.NONE)), LIST_HEIGHT);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(list);
        Css.style(wide(new Label(area, SWT.WRAP), SWT.DEFAULT), "muted").setText(SuggestionMessages.thresholdHint); //$NON-NLS-1$
        return area;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static <C extends Control> C wide(C control, int height) {
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH, height).applyTo(control);
        return control;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        show();
        scale.setFocus();
    }

    private void move(int percent) {
        if (scale.getSelection() != percent) {
            scale.setSelection(percent);
        }
        if (number.getSelection() != percent) {
            number.setSelection(percent);
        }
        show();
    }

    private void collect(boolean corpus) {
        if (!corpus) {
            candidates = sorted(Suggestions.rows(documentId));
            show();
            return;
        }
        Workspace.session().ifPresent(session -> Jobs.run(SuggestionMessages.thresholdCollecting,
            monitor -> sorted(SuggestionRows.ofCorpus(session, monitor)), rows -> {
                if (!list.isDisposed()) {
                    candidates = rows;
                    show();
                }
            }));
    }

    /** What has no score is accepted only where everything is, and never rejected for it. */
    private static boolean isSure(SuggestionRow row, int percent) {
        return row.score() * WHOLE >= percent - 1e-6;
    }

    private void show() {
        int percent = scale.getSelection();
        chosen = candidates.stream().filter(row -> isSure(row, percent) == accepts && (accepts || row.element().getScore() != null)).toList();
        list.setRows(chosen);
        counts.setText(chosen.isEmpty() ? SuggestionMessages.thresholdNone
            : Isolation.message(SuggestionMessages.thresholdOf, chosen.size(), candidates.size()) + ' ' + kinds());
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setText(Isolation.message(accepts ? SuggestionMessages.thresholdDo_accept : SuggestionMessages.thresholdDo_reject, chosen.size()));
        ok.setEnabled(!chosen.isEmpty());
        ok.requestLayout();
    }

    private String kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        chosen.forEach(row -> kinds.merge(ElementLook.layer(row.element()), 1, Integer::sum));
        return String.join(" \u00b7 ", kinds.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue(Comparator.reverseOrder())) //$NON-NLS-1$
            .map(kind -> kind.getKey() + ' ' + kind.getValue()).toList());
    }

    @Override
    protected void okPressed() {
        Settings.remember(remembered, Integer.toString(scale.getSelection()));
        List<SuggestionRow> decided = chosen;
        super.okPressed();
        Suggestions.decideAll(decided.stream().map(SuggestionRow::element).toList(), accepts);
    }
}
