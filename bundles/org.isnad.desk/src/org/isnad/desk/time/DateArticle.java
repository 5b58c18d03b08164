// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.edit.Commands;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.ModelPackage.Literals;

/** Says when an article was published, and how that is known; or that nobody knows. */
public final class DateArticle implements Edit {
	private final Document document;
	private final String date;
	private final DateCertainty certainty;

	/**
	 * @param date      a day, a month or a year in ISO 8601, or null to take the date away
	 * @param certainty how it is known
	 */
	public DateArticle(Document document, String date, DateCertainty certainty) {
		this.document = document;
		this.date = date == null || date.isBlank() ? null : date.strip();
		this.certainty = certainty;
	}

	@Override
	public String label() {
		return Messages.dateArticle;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		boolean interval = date != null && date.indexOf('/') >= 0;
		if (date != null && (interval || IsoDates.read(date).isEmpty())) {
			throw new EditException(NLS.bind(Messages.notDate, '\u2068' + date + '\u2069'));
		}
		Commands commands = session.commands();
		commands.set(document, Literals.DOCUMENT__PUB_DATE, date);
		return commands.set(document, Literals.DOCUMENT__PUB_DATE_CERTAINTY, date == null ? DateCertainty.UNKNOWN : certainty).done();
	}
}
