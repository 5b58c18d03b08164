// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.CorpusStore;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Css;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.WorkProgress;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.workflow.AnnotatorWork;
import org.isnad.workflow.DocumentProgress;
import org.isnad.workflow.ProgressReport;
import org.isnad.workflow.assign.Assignable;
import org.isnad.workflow.assign.AssignDocuments;
import org.isnad.workflow.assign.Assigner;
import org.isnad.workflow.assign.AssignmentException;
import org.isnad.workflow.assign.AssignmentProposal;
import org.isnad.workflow.assign.AssignmentRequest;

/** Asks who is to annotate and how many documents several are to annotate; shows who would get what with every change, and writes it when confirmed. */
public final class AssignDialog extends Dialog {
    private static final int ALL = 100;
    private static final int PEOPLE_HEIGHT = 110;
    private static final int ROWS_HEIGHT = 190;

    private final ProgressReport report;
    private final List<Assignable> documents;
    private Table people;
    private Text fresh;
    private Spinner overlap;
    private Spinner raters;
    private Spinner seed;
    private Label summary;
    private Table rows;
    private AssignmentProposal proposal;

    private AssignDialog(Shell parent, ProgressReport report) {
        super(parent);
        this.report = report;
        this.documents = report.documents().stream().map(AssignDialog::assignable).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens it; without documents, or while they are still being read, it says so instead. */
    public static void open(Shell parent) {
        ProgressReport report = WorkProgress.report().orElse(null);
        if (report == null || report.documents().isEmpty()) {
            Jobs.warn(report == null ? WorkflowMessages.stillReading : WorkflowMessages.nothingToAssign);
            return;
        }
        AssignDialog dialog = new AssignDialog(parent, report);
        if (dialog.open() == OK) {
            Workspace.execute(new AssignDocuments(dialog.proposal)).ifPresent(done -> Jobs.inform(NLS.bind(WorkflowMessages.assigned, done.added(), done.removed())));
        }
    }

    private static Assignable assignable(DocumentProgress document) {
        Set<String> begun = document.works().entrySet().stream().filter(work -> isBegun(work.getValue())).map(work -> work.getKey()).collect(Collectors.toSet());
        return new Assignable(document.document(), document.length(), begun);
    }

    private static boolean isBegun(AnnotatorWork work) {
        return work.annotations() > 0 || work.doneOn() != null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkflowMessages.assignTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(area);
        createPeople(area);
        createNumbers(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(600, 54).applyTo(summary);
        rows = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
        rows.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(700, ROWS_HEIGHT).applyTo(rows);
        column(WorkflowMessages.columnDocument, 320);
        column(WorkflowMessages.columnLength, 80);
        column(WorkflowMessages.columnAnnotators, 290);
        rows.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        return area;
    }

    private void column(String text, int width) {
        TableColumn column = new TableColumn(rows, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }

    private void createPeople(Composite area) {
        Composite part = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(part);
        Label label = new Label(part, SWT.NONE);
        label.setText(WorkflowMessages.whoAnnotates);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        people = new Table(part, SWT.CHECK | SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(260, PEOPLE_HEIGHT).applyTo(people);
        report.annotators().forEach(annotator -> add(annotator, true));
        people.addListener(SWT.Selection, e -> propose());
        fresh = new Text(part, SWT.BORDER);
        fresh.setMessage(WorkflowMessages.anotherName);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fresh);
        Button more = new Button(part, SWT.PUSH);
        more.setText(WorkflowMessages.add);
        more.addListener(SWT.Selection, e -> addFresh());
        fresh.addListener(SWT.DefaultSelection, e -> addFresh());
    }

    private void add(String annotator, boolean chosen) {
        TableItem item = new TableItem(people, SWT.NONE);
        item.setText(annotator);
        item.setChecked(chosen);
    }

    private void addFresh() {
        String name = fresh.getText().strip();
        boolean there = List.of(people.getItems()).stream().anyMatch(item -> item.getText().equals(name));
        if (CorpusStore.isValidName(name) && !name.equals(CorpusStore.GOLD) && !there) {
            add(name, true);
            fresh.setText(""); //$NON-NLS-1$
            propose();
        } else {
            refuse(there ? WorkflowMessages.nameThere : WorkflowMessages.badName);
        }
        fresh.setFocus();
    }

    private void createNumbers(Composite area) {
        Composite part = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(part);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(part);
        overlap = spinner(part, WorkflowMessages.overlap, 0, ALL, 20);
        raters = spinner(part, WorkflowMessages.raters, 2, ALL, 2);
        seed = spinner(part, WorkflowMessages.seed, 0, Integer.MAX_VALUE, 1);
        Label kept = Css.style(new Label(part, SWT.WRAP), "muted"); //$NON-NLS-1$
        kept.setText(WorkflowMessages.begunStays);
        GridDataFactory.fillDefaults().span(2, 1).hint(250, SWT.DEFAULT).applyTo(kept);
    }

    private Spinner spinner(Composite part, String text, int least, int most, int value) {
        Label label = new Label(part, SWT.NONE);
        label.setText(text);
        Spinner spinner = new Spinner(part, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 10);
        spinner.addListener(SWT.Modify, e -> propose());
        return spinner;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkflowMessages.assignButton, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        if (report.annotators().size() < 2) {
            overlap.setSelection(0);
        }
        propose();
    }

    private List<String> chosen() {
        List<String> chosen = new ArrayList<>();
        for (TableItem item : people.getItems()) {
            if (item.getChecked()) {
                chosen.add(item.getText());
            }
        }
        return chosen;
    }

    private void propose() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null) {
            return;
        }
        try {
            List<String> chosen = chosen();
            proposal = Assigner.propose(documents, new AssignmentRequest(chosen, overlap.getSelection(), raters.getSelection(), seed.getSelection()));
            summary.setText(proposal.loads(List.copyOf(new TreeSet<>(chosen))).entrySet().stream()
                .map(load -> Isolation.message(WorkflowMessages.load, load.getKey(), load.getValue().documents(), load.getValue().shared(), load.getValue().characters()))
                .collect(Collectors.joining("\n"))); //$NON-NLS-1$
            rows.setItemCount(proposal.rows().size());
            rows.clearAll();
            ok.setEnabled(true);
        } catch (AssignmentException e) {
            refuse(e.getMessage());
            rows.setItemCount(0);
            ok.setEnabled(false);
        }
        GridDataFactory.createFrom((GridData) summary.getLayoutData()).hint(600, Math.clamp(summary.computeSize(600, SWT.DEFAULT).y, 20, 130)).applyTo(summary);
        summary.getParent().layout();
    }

    private void refuse(String reason) {
        summary.setText(reason);
    }

    private void fill(TableItem item, int index) {
        AssignmentProposal.Row row = proposal.rows().get(index);
        String title = report.documents().stream().filter(document -> document.document().equals(row.document())).map(DocumentProgress::title).findFirst().orElse(row.document());
        String names = row.annotators().stream().map(name -> row.begun().contains(name) ? NLS.bind(WorkflowMessages.begun, name) : name).collect(Collectors.joining(WorkflowMessages.comma + ' '));
        item.setText(new String[] {title, Integer.toString(row.length()), names});
    }
}
