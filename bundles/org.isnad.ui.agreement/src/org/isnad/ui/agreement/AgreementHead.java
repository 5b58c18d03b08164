// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.agreement.CodingStudy;
import org.isnad.agreement.table.AgreementCube;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.agreement.AgreementChoice.Mode;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.views.MenuTool;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.fields.Segments;

/** The line above the table: as what agreement is shown, and in which layer, by which measure and label, between whom. */
final class AgreementHead {
	private static final Map<Mode, String> MODES = new EnumMap<>(Map.of(Mode.OVERVIEW, AgreementMessages.overview, Mode.ANNOTATORS, AgreementMessages.annotators,
		Mode.CONFUSION, AgreementMessages.confusion, Mode.TIME, AgreementMessages.overTime));

	private final Composite area;
	private final Segments modes;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private final MenuTool layers;
	private final MenuTool measures;
	private final MenuTool labels;
	private final MenuTool pairs;
	private final Supplier<MeasureAgreement.Result> result;
	private final LayerWords words;
	private final Consumer<AgreementChoice> chosen;
	private AgreementChoice choice;

	AgreementHead(Composite parent, AgreementChoice begin, Supplier<MeasureAgreement.Result> result, LayerWords words, Consumer<AgreementChoice> chosen) {
		this.choice = begin;
		this.result = result;
		this.words = words;
		this.chosen = chosen;
		area = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).applyTo(area);
		modes = new Segments(area, 1, values -> values.stream().findFirst().ifPresent(value -> chosen.accept(choice.as(Mode.valueOf(value)))));
		modes.setName(AgreementMessages.modes);
		GridDataFactory.swtDefaults().hint(width(modes), SWT.DEFAULT).applyTo(modes);
		layers = new MenuTool("", Icons.descriptor(Glyph.LAYERS, Token.MUTED), this::fillLayers); //$NON-NLS-1$
		measures = new MenuTool("", null, this::fillMeasures); //$NON-NLS-1$
		labels = new MenuTool("", null, this::fillLabels); //$NON-NLS-1$
		pairs = new MenuTool("", null, this::fillPairs); //$NON-NLS-1$
		Css.style(tools.createControl(area), "part"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(tools.getControl());
		Palette.onChange(tools.getControl(), () -> Icons.renew(tools));
		for (MenuTool tool : List.of(layers, measures, labels, pairs)) {
			addNamed(tool);
		}
		layers.setToolTipText(AgreementMessages.layerTip);
		measures.setToolTipText(AgreementMessages.measureTip);
		labels.setToolTipText(AgreementMessages.labelTip);
		pairs.setToolTipText(AgreementMessages.pairTip);
	}

	private void addNamed(Action action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		tools.add(item);
	}

	Control control() {
		return area;
	}

	/** All of them on one line. */
	private static int width(Segments modes) {
		GC gc = new GC(modes);
		gc.setFont(Fonts.small());
		int width = MODES.values().stream().mapToInt(name -> gc.textExtent(name).x + 20).sum();
		gc.dispose();
		return width;
	}

	/** Adds tools at the end of the line, where they stay in sight however narrow it is. */
	void end(IAction... actions) {
		ToolBarManager end = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		for (IAction action : actions) {
			end.add(action);
		}
		Css.style(end.createControl(area), "part"); //$NON-NLS-1$
		GridDataFactory.swtDefaults().applyTo(end.getControl());
		Palette.onChange(end.getControl(), () -> Icons.renew(end));
	}

	/** Shows what is chosen; what does not matter for the mode is not offered. */
	void show(AgreementChoice now) {
		choice = now;
		AgreementCube cube = result.get().cube();
		modes.show(MODES.entrySet().stream().map(mode -> Choice.of(mode.getKey().name(), mode.getValue())).toList(), List.of(now.mode().name()));
		layers.setText(plain(words.name(now.layer())));
		measures.setText(plain(now.measure().isEmpty() ? AgreementMessages.usual : cube.name(now.measure())));
		labels.setText(plain(now.label().isEmpty() ? AgreementMessages.allLabels : words.value(now.layer(), now.label())));
		pairs.setText(plain(now.pair().isEmpty() ? AgreementMessages.allPairs : OverviewGrid.pair(result.get(), now.pair())));
		visible(layers, now.mode() != Mode.OVERVIEW);
		visible(measures, now.mode() != Mode.CONFUSION);
		visible(labels, (now.mode() == Mode.ANNOTATORS || now.mode() == Mode.TIME) && cube.labels(now.layer(), measure(now)).size() > 1);
		visible(pairs, now.mode() == Mode.CONFUSION && cube.pairs().size() > 1);
		tools.update(true);
		area.layout();
	}

	private String measure(AgreementChoice of) {
		return of.measure().isEmpty() ? result.get().cube().usual(of.layer()) : of.measure();
	}

	private static String plain(String words) {
		return words.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void visible(MenuTool tool, boolean visible) {
		for (var item : tools.getItems()) {
			if (item instanceof ActionContributionItem contribution && contribution.getAction() == tool) {
				item.setVisible(visible);
			}
		}
	}

	private void fillLayers(MenuManager menu) {
		AgreementCube cube = result.get().cube();
		String before = ""; //$NON-NLS-1$
		for (String layer : cube.layers()) {
			boolean coded = cube.corpus().studies().get(layer) instanceof CodingStudy;
			if (choice.mode() != Mode.CONFUSION || coded) {
				String group = layer.contains(".") ? layer.substring(0, layer.indexOf('.')) : ""; //$NON-NLS-1$ //$NON-NLS-2$
				if (!group.equals(before)) {
					menu.add(new Separator());
				}
				before = group;
				menu.add(item(words.name(layer), layer.equals(choice.layer()), () -> chosen.accept(choice.of(layer))));
			}
		}
	}

	private void fillMeasures(MenuManager menu) {
		menu.add(item(AgreementMessages.usual, choice.measure().isEmpty(), () -> chosen.accept(choice.by("", "")))); //$NON-NLS-1$ //$NON-NLS-2$
		menu.add(new Separator());
		AgreementCube cube = result.get().cube();
		boolean any = choice.mode() == Mode.OVERVIEW;
		result.get().measures().stream().filter(measure -> any || cube.measures(choice.layer(), List.of(measure)).contains(measure.id()))
			.forEach(measure -> menu.add(item(measure.label(), measure.id().equals(choice.measure()), () -> chosen.accept(choice.by(measure.id(), ""))))); //$NON-NLS-1$
	}

	private void fillLabels(MenuManager menu) {
		String measure = measure(choice);
		for (String label : result.get().cube().labels(choice.layer(), measure)) {
			String figure = Objects.requireNonNullElse(label, ""); //$NON-NLS-1$
			menu.add(item(figure.isEmpty() ? AgreementMessages.allLabels : words.value(choice.layer(), figure), figure.equals(choice.label()),
				() -> chosen.accept(choice.by(choice.measure(), figure))));
		}
	}

	private void fillPairs(MenuManager menu) {
		menu.add(item(AgreementMessages.allPairs, choice.pair().isEmpty(), () -> chosen.accept(choice.between(List.of()))));
		menu.add(new Separator());
		result.get().cube().pairs().forEach(
			pair -> menu.add(item(OverviewGrid.pair(result.get(), pair), pair.equals(choice.pair()), () -> chosen.accept(choice.between(pair)))));
	}

	private static IAction item(String name, boolean checked, Runnable work) {
		Action item = new Action(plain(name), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					work.run();
				}
			}
		};
		item.setChecked(checked);
		return item;
	}
}
