// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.isnad.agreement.Agreement;
import org.isnad.agreement.Value;
import org.isnad.agreement.table.AgreementCube;
import org.isnad.agreement.table.AgreementTable;
import org.isnad.agreement.table.TableWriter;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.text.Isolation;

/** Writes the table that is shown to a file: asked where, and worked out with all intervals in the background. */
final class AgreementExport {
	private static final String FOLDER = "org.isnad.ui.agreement.folder"; //$NON-NLS-1$

	private final AgreementCube cube;
	private final Grid grid;
	private final String title;

	/** The forms a table can be written in, by the endings of their files. */
	enum Form {
		CSV("csv"), JSON("json"), MARKDOWN("md"), SVG("svg"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

		private final String ending;

		Form(String ending) {
			this.ending = ending;
		}

		private String write(TableWriter writer) {
			return switch (this) {
				case CSV -> writer.csv();
				case JSON -> writer.json();
				case MARKDOWN -> writer.markdown();
				case SVG -> writer.svg();
			};
		}
	}

	AgreementExport(AgreementCube cube, Grid grid, String title) {
		this.cube = cube;
		this.grid = grid;
		this.title = title;
	}

	void ask(Shell shell, Form form) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterPath(Settings.remembered(FOLDER, System.getProperty("user.home"))); //$NON-NLS-1$
		dialog.setFileName("agreement." + form.ending); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { "*." + form.ending }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			Settings.remember(FOLDER, String.valueOf(Path.of(file).getParent()));
			Jobs.run(AgreementMessages.exporting, monitor -> write(Path.of(file), form, monitor),
				written -> Jobs.inform(Isolation.message(AgreementMessages.exported, written.toString())));
		}
	}

	/** Writes the file, whole or not at all. */
	Path write(Path file, Form form, IProgressMonitor monitor) throws Exception {
		String text = form.write(new TableWriter(table(monitor)));
		return new WriteTable(file, text.getBytes(StandardCharsets.UTF_8)).run(monitor);
	}

	/** A cell of a confusion matrix is no measure; what is counted are pairs of ratings. */
	private Agreement count(Cell cell) {
		boolean none = cell.strength() <= 0;
		int raters = cube.study(cell.question()).raters().size();
		return new Agreement(cell.question().layer(), "count", null, Value.of(none ? 0 : Integer.parseInt(cell.shown())), null, 2, raters, Map.of()); //$NON-NLS-1$
	}

	private AgreementTable table(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, grid.rows()));
		List<String> columns = new ArrayList<>();
		for (int c = 0; c < grid.columns(); c++) {
			String detail = grid.columnDetail(c);
			columns.add(grid.columnName(c) + (detail.isEmpty() ? "" : " (" + detail + ')')); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<String> rows = new ArrayList<>();
		List<List<Agreement>> cells = new ArrayList<>();
		for (int r = 0; r < grid.rows(); r++) {
			progress.split(1);
			rows.add(grid.rowName(r));
			List<Agreement> row = new ArrayList<>();
			for (int c = 0; c < grid.columns(); c++) {
				Cell cell = grid.cell(r, c);
				row.add(cell.isBlank() ? null : cell.first() != null ? count(cell) : cube.answer(cell.question()));
			}
			cells.add(row);
		}
		return new AgreementTable(title, rows, columns, cells);
	}
}
