// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.Jobs;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineSetting;
import org.isnad.uima.PipelineSettings;
import org.isnad.uima.Pipelines;

/**
 * The pipelines in the order in which they run, which of them are on, and each with threshold, time and the parameters of its engines.
 * What is set here holds in the window and on the command line.
 */
public final class PipelinesPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int TABLE_HEIGHT = 130;

	private final List<Pipeline> pipelines = new ArrayList<>();
	private PipelineSettings settings = PipelineSettings.NONE;
	private Table table;
	private PipelineFields fields;
	private EngineButtons engines;
	private Button up;
	private Button down;

	@Override
	public void init(IWorkbench workbench) {
		settings = PipelineSettings.load(PipelineSettings.userFile(), problem -> setMessage(problem, WARNING));
		pipelines.addAll(settings.order(Pipelines.installed().all()));
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(page);
		table = new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, false).hint(440, TABLE_HEIGHT).applyTo(table);
		column(Messages.Pipelines_name, 300);
		column(Messages.Pipelines_threshold, 80);
		column(Messages.Pipelines_changed, 90);
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.KeyDown, this::key);
		createButtons(page);
		fields = new PipelineFields(page, this::changed, problem -> {
			setErrorMessage(problem);
			setValid(problem == null);
		});
		fill(0);
		return page;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(title);
		column.setWidth(width);
	}

	private void createButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		up = button(buttons, Messages.Pipelines_up, () -> move(-1));
		down = button(buttons, Messages.Pipelines_down, () -> move(1));
		engines = new EngineButtons(buttons, this::reload);
	}

	static Button button(Composite parent, String text, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> work.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void fill(int selected) {
		table.removeAll();
		for (Pipeline pipeline : pipelines) {
			show(new TableItem(table, SWT.NONE), pipeline);
		}
		if (selected >= 0 && selected < pipelines.size()) {
			table.setSelection(selected);
		}
		select();
	}

	private void show(TableItem item, Pipeline pipeline) {
		PipelineSetting setting = settings.of(pipeline.id());
		item.setChecked(setting.on());
		String threshold = setting.threshold() == null ? "" : PipelineFields.number(setting.threshold()); //$NON-NLS-1$
		int changed = setting.parameters().size() + (setting.timeout() == null ? 0 : 1);
		item.setText(new String[] { pipeline.label(), threshold, changed == 0 ? "" : Integer.toString(changed) }); //$NON-NLS-1$
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			int index = table.indexOf((TableItem) event.item);
			Pipeline pipeline = pipelines.get(index);
			settings = settings.with(settings.of(pipeline.id()).on(((TableItem) event.item).getChecked()));
			table.setSelection(index);
		}
		select();
	}

	private void select() {
		int index = table.getSelectionIndex();
		up.setEnabled(index > 0);
		down.setEnabled(index >= 0 && index < pipelines.size() - 1);
		Pipeline pipeline = index < 0 ? null : pipelines.get(index);
		engines.show(pipeline);
		fields.show(pipeline, pipeline == null ? null : settings.of(pipeline.id()));
	}

	/** Alt with an arrow moves the pipeline, as it moves a line in many editors. */
	private void key(Event event) {
		int step = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
		if (step != 0 && event.stateMask == SWT.ALT) {
			move(step);
			event.doit = false;
		}
	}

	private void move(int step) {
		int from = table.getSelectionIndex();
		int to = from + step;
		if (from >= 0 && to >= 0 && to < pipelines.size()) {
			Collections.swap(pipelines, from, to);
			settings = settings.inOrder(pipelines.stream().map(Pipeline::id).toList());
			fill(to);
		}
	}

	private void changed(PipelineSetting setting) {
		settings = settings.with(setting);
		int index = table.getSelectionIndex();
		show(table.getItem(index), pipelines.get(index));
	}

	/** Engines came or went. */
	private void reload() {
		pipelines.clear();
		pipelines.addAll(settings.order(Pipelines.installed().all()));
		fill(Math.min(Math.max(0, table.getSelectionIndex()), pipelines.size() - 1));
	}

	@Override
	protected void performDefaults() {
		settings = PipelineSettings.NONE;
		reload();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (table == null) {
			return true;
		}
		try {
			settings.save(PipelineSettings.userFile());
			return true;
		} catch (IOException e) {
			Jobs.trouble(Messages.Pipelines_notStored, e);
			return false;
		}
	}
}
