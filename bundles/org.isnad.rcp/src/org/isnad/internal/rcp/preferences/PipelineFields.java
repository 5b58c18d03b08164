// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.preferences;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.internal.rcp.Messages;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.uima.Pipeline;
import org.isnad.uima.PipelineException;
import org.isnad.uima.PipelineParameter;
import org.isnad.uima.PipelineParameters;
import org.isnad.uima.PipelineSetting;
import org.isnad.uima.SuggestOperation;

/** The fields for one pipeline: threshold, time a document, and a typed field for each parameter that its engines declare. Empty means as it ships. */
final class PipelineFields {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 250;
	private static final int FIELD = 200;
	/** Room beside the fields for the scroll bar, which some toolkits lay over them. */
	private static final int BAR = 20;
	private static final int HINT = 380;

	private final ScrolledComposite scroll;
	private final Consumer<PipelineSetting> changed;
	private final Consumer<String> problems;
	private Composite area;
	private PipelineSetting setting;

	/** A field of a value; answers what is wrong with it, or null where it was taken. */
	private interface Taking {
		String take(String text);
	}

	/** Fields across two columns; each change is told, and what is wrong, or null. */
	PipelineFields(Composite parent, Consumer<PipelineSetting> changed, Consumer<String> problems) {
		this.changed = changed;
		this.problems = problems;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(scroll);
	}

	/** Shows the fields of a pipeline as they are set; none where it is null. */
	void show(Pipeline pipeline, PipelineSetting set) {
		setting = set;
		if (area != null) {
			area.dispose();
		}
		area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, BAR, 4, 4).spacing(12, 6).applyTo(area);
		if (pipeline != null) {
			create(pipeline);
		}
		scroll.setContent(area);
		// Wide enough for any field; only what is too high is scrolled.
		scroll.setMinHeight(area.computeSize(WIDTH, SWT.DEFAULT).y);
		problems.accept(null);
	}

	private void create(Pipeline pipeline) {
		Label name = Css.style(new Label(area, SWT.NONE), "title"); //$NON-NLS-1$
		name.setText(pipeline.label());
		name.setFont(Fonts.bold());
		Button reset = new Button(area, SWT.PUSH);
		reset.setText(Messages.Pipelines_reset);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(reset);
		reset.addListener(SWT.Selection, e -> {
			accept(PipelineSetting.of(pipeline.id()).on(setting.on()));
			show(pipeline, setting);
		});
		text(Messages.Pipelines_threshold, setting.threshold() == null ? "" : number(setting.threshold()), Messages.Pipelines_all, //$NON-NLS-1$
			Messages.Pipelines_thresholdHint, this::threshold);
		String usual = Long.toString(SuggestOperation.TIMEOUT.toSeconds());
		text(Messages.Pipelines_timeout, setting.timeout() == null ? "" : number(setting.timeout().toMillis() / 1000.0), usual, Messages.Pipelines_timeoutHint, //$NON-NLS-1$
			this::timeout);
		try {
			PipelineParameters.of(pipeline).forEach(this::parameter);
		} catch (PipelineException e) {
			hint(e.getMessage());
		}
	}

	private String threshold(String typed) {
		try {
			accept(setting.threshold(typed.isEmpty() ? null : Double.valueOf(typed)));
			return null;
		} catch (IllegalArgumentException e) {
			return Messages.Pipelines_notScore;
		}
	}

	private String timeout(String typed) {
		try {
			accept(setting.timeout(typed.isEmpty() ? null : Duration.ofMillis(Math.round(Double.parseDouble(typed) * 1000))));
			return null;
		} catch (IllegalArgumentException e) {
			return Messages.Pipelines_notSeconds;
		}
	}

	private void parameter(PipelineParameter parameter) {
		String own = setting.parameters().get(parameter.path());
		if (parameter.type() == PipelineParameter.Type.BOOLEAN && !parameter.list()) {
			truth(parameter, own);
		} else {
			text(label(parameter), own == null ? "" : own, parameter.value() == null ? "" : parameter.value(), parameter.description(), typed -> take(parameter, typed)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String label(PipelineParameter parameter) {
		return parameter.engine().isEmpty() ? parameter.name() : parameter.engine() + " \u203a " + parameter.name(); //$NON-NLS-1$
	}

	private void truth(PipelineParameter parameter, String own) {
		label(label(parameter), parameter.description());
		Combo combo = new Combo(area, SWT.READ_ONLY);
		String shipped = Boolean.parseBoolean(parameter.value()) ? Messages.Pipelines_yes : Messages.Pipelines_no;
		combo.setItems(Isolation.message(Messages.Pipelines_asShipped, shipped), Messages.Pipelines_yes, Messages.Pipelines_no);
		combo.select(own == null ? 0 : Boolean.parseBoolean(own) ? 1 : 2);
		combo.setToolTipText(parameter.description());
		combo.addListener(SWT.Selection, e -> {
			int chosen = combo.getSelectionIndex();
			accept(setting.parameter(parameter.path(), chosen == 0 ? null : Boolean.toString(chosen == 1)));
		});
		hint(parameter.description());
	}

	/** Takes a value where it is of the parameter's type. */
	private String take(PipelineParameter parameter, String typed) {
		try {
			for (String each : typed.isEmpty() ? List.<String>of() : parameter.list() ? List.of(typed.split("\\|", -1)) : List.of(typed)) { //$NON-NLS-1$
				check(parameter.type(), each.strip());
			}
			accept(setting.parameter(parameter.path(), typed.isEmpty() ? null : typed));
			return null;
		} catch (IllegalArgumentException e) {
			return Isolation.message(parameter.type() == PipelineParameter.Type.INTEGER ? Messages.Pipelines_notWhole
				: parameter.type() == PipelineParameter.Type.FLOAT ? Messages.Pipelines_notNumber : Messages.Pipelines_notValue, parameter.name());
		}
	}

	private static void check(PipelineParameter.Type type, String typed) {
		switch (type) {
			case INTEGER -> Integer.parseInt(typed);
			case FLOAT -> Float.parseFloat(typed);
			case BOOLEAN -> {
				if (!typed.equals("true") && !typed.equals("false")) { //$NON-NLS-1$ //$NON-NLS-2$
					throw new IllegalArgumentException(typed);
				}
			}
			case STRING -> {
				// any text
			}
		}
	}

	private void accept(PipelineSetting changedSetting) {
		setting = changedSetting;
		changed.accept(setting);
	}

	private void text(String label, String value, String otherwise, String description, Taking taking) {
		label(label, description);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		text.setMessage(otherwise);
		text.setToolTipText(description);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, e -> problems.accept(taking.take(text.getText().strip())));
		reveal(text);
		hint(description);
	}

	private void label(String words, String description) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words);
		label.setToolTipText(description);
	}

	private void hint(String words) {
		if (!words.isBlank()) {
			new Label(area, SWT.NONE);
			Label hint = Css.style(new Label(area, SWT.WRAP), "muted"); //$NON-NLS-1$
			hint.setText(words.strip().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
			hint.setFont(Fonts.small());
			GridDataFactory.fillDefaults().hint(HINT, SWT.DEFAULT).applyTo(hint);
		}
	}

	/** Who walks through the fields by Tab sees the one with the focus. */
	private void reveal(Control field) {
		field.addListener(SWT.FocusIn, e -> scroll.showControl(field));
	}

	/** A number as it is typed and stored, whatever the language. */
	static String number(double value) {
		return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%s", value); //$NON-NLS-1$
	}
}
