// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.isnad.compare.Difference;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.Located;
import org.isnad.model.ClaimRelation;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.MenuItems;
import org.isnad.ui.views.rows.RowList;

/** Goes from a disagreement to its place in the text, or to the editor in which it is adjudicated where there is one. */
final class OpenDisagreement {
	private static final String ADJUDICATE = "org.isnad.ui.adjudication.open"; //$NON-NLS-1$
	private static final String DOCUMENT = "org.isnad.ui.adjudication.document"; //$NON-NLS-1$
	private static final String ELEMENT = "org.isnad.ui.adjudication.element"; //$NON-NLS-1$

	private final Supplier<IWorkbenchPartSite> site;

	OpenDisagreement(Supplier<IWorkbenchPartSite> site) {
		this.site = site;
	}

	/** Gives a list of disagreements its menu. */
	void menu(RowList<DisagreementRow> list) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			DisagreementRow row = list.focused();
			if (row != null) {
				Difference difference = row.disagreement().difference();
				menu.add(MenuItems.of(AgreementMessages.toText, Glyph.DOCUMENT, true, () -> open(difference)));
				menu.add(MenuItems.of(AgreementMessages.adjudicate, Glyph.GOLD, adjudication().isPresent(), () -> adjudicate(difference)));
			}
		});
		list.setMenu(menu.createContextMenu(list));
	}

	/** Shows it in the text: one's own annotation is selected, for another's the words are brought into sight. */
	void open(Difference difference) {
		Optional<Located> own = Workspace.session().flatMap(session -> find(session, difference));
		if (own.isPresent()) {
			Documents.reveal(own.get().element(), own.get().document());
		} else if (difference.span() != null) {
			Documents.reveal(difference.document(), difference.span().begin());
		} else {
			Documents.open(difference.document());
		}
	}

	private static Optional<Located> find(EditSession session, Difference difference) {
		try {
			for (String id : new String[] { difference.leftId(), difference.rightId() }) {
				Optional<Located> found = id == null ? Optional.empty() : session.store().find(id, difference.document(), session.annotator());
				if (found.isPresent()) {
					return found;
				}
				for (ClaimRelation relation : session.relations().getRelations()) {
					if (Objects.equals(id, relation.getId())) {
						return session.store().find(relation.getArg1(), relation.getArg1Document(), session.annotator());
					}
				}
			}
			return Optional.empty();
		} catch (CorpusException | org.isnad.core.edit.EditException unreadable) {
			Jobs.trouble(AgreementMessages.toText, unreadable);
			return Optional.empty();
		}
	}

	private Optional<Command> adjudication() {
		return Optional.ofNullable(site.get().getService(ICommandService.class)).map(service -> service.getCommand(ADJUDICATE)).filter(Command::isDefined)
			.filter(Command::isHandled);
	}

	private void adjudicate(Difference difference) {
		String element = difference.leftId() != null ? difference.leftId() : difference.rightId();
		adjudication().ifPresent(command -> {
			try {
				ParameterizedCommand filled = ParameterizedCommand.generateCommand(command, Map.of(DOCUMENT, difference.document(), ELEMENT, element));
				site.get().getService(IHandlerService.class).executeCommand(filled, null);
			} catch (org.eclipse.core.commands.common.CommandException failed) {
				Jobs.trouble(AgreementMessages.adjudicate, failed);
			}
		});
	}
}
