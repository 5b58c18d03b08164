// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.graph.ClaimGraph;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.MenuTool;

/** The line above the graph: what it is about, and a switch with its count for each relation. */
final class GraphHead {
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private final MenuTool about;
	private final Map<String, Action> labels = new LinkedHashMap<>();
	private GraphScope scope = GraphScope.ALL;

	GraphHead(Composite parent, Supplier<ScopeMenus> menus, Consumer<GraphScope> chosen) {
		about = new MenuTool(title(scope), Icons.descriptor(Glyph.GRAPH, Token.MUTED), menu -> menus.get().fill(menu));
		about.setToolTipText(GraphMessages.scopeTip);
		add(about);
		tools.add(new Separator());
		for (String label : ClaimGraph.LABELS) {
			Action toggle = new Action("0", IAction.AS_CHECK_BOX) { //$NON-NLS-1$
				@Override
				public void run() {
					Set<String> kept = new HashSet<>(scope.labels());
					if (isChecked()) {
						kept.add(label);
					} else {
						kept.remove(label);
					}
					chosen.accept(scope.withLabels(kept));
				}
			};
			toggle.setImageDescriptor(Icons.descriptor(ElementLook.relationGlyph(label), ElementLook.relationTone(label).ink()));
			toggle.setChecked(true);
			labels.put(label, toggle);
			add(toggle);
		}
		Css.style(tools.createControl(parent), "head"); //$NON-NLS-1$
		Palette.onChange(tools.getControl(), () -> Icons.renew(tools));
	}

	private void add(Action action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		tools.add(item);
	}

	Control control() {
		return tools.getControl();
	}

	/** Shows what is drawn; a switch counts what it would show. */
	void show(GraphScope newScope, ClaimGraph whole, ClaimGraph part, GraphWords words) {
		scope = newScope;
		about.setText(title(scope).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		ClaimGraph all = scope.withLabels(Set.copyOf(ClaimGraph.LABELS)).of(whole);
		labels.forEach((label, toggle) -> {
			toggle.setText(Long.toString(all.edges().stream().filter(edge -> edge.label().equals(label)).count()));
			toggle.setToolTipText(words.relation(label));
			boolean on = scope.labels().contains(label);
			toggle.setChecked(on);
			// The theme draws no tool as pressed in: what is off is told by its ink.
			toggle.setImageDescriptor(Icons.descriptor(ElementLook.relationGlyph(label), on ? ElementLook.relationTone(label).ink() : Token.FAINT));
		});
		tools.update(true);
		tools.getControl().getParent().layout();
	}

	static String title(GraphScope scope) {
		return switch (scope.kind()) {
			case CORPUS -> GraphMessages.allDocuments;
			case DOCUMENT -> Isolation.message(GraphMessages.aboutDocument, scope.name());
			case SOURCE -> Isolation.message(GraphMessages.aboutSource, scope.name());
			case EVENT -> Isolation.message(GraphMessages.aboutEvent, scope.name());
			case CLAIM -> Isolation.message(GraphMessages.aboutClaim, scope.name());
		};
	}
}
