// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.Attribution;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;

/** Says who speaks in an attribution where no words of the text name the source: a pronoun does, the reader knows, or it is the author. */
public final class NameSource implements Edit {
	private static final Set<String> WORDLESS = Set.of("CLITIC", "ELIDED", "OUTSIDE_TEXT"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Attribution attribution;
	private final SourceEntity entity;

	/** The attribution lets go of the words it had for its source; how the source shows is kept where it already said that no words do, and is ELIDED or AUTHOR otherwise. */
	public NameSource(Attribution attribution, SourceEntity entity) {
		this.attribution = attribution;
		this.entity = entity;
	}

	@Override
	public String label() {
		return Messages.editAttribution;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		Rungs.checkOwn(session, attribution);
		String before = attribution.getSourceRealization();
		String realization = "AUTHOR".equals(entity.getSourceType()) ? "AUTHOR" : before != null && WORDLESS.contains(before) ? before : "ELIDED"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return session.commands().set(attribution, Literals.ATTRIBUTION__SOURCE, null).set(attribution, Literals.ATTRIBUTION__ENTITY, entity.getId())
				.set(attribution, Literals.ATTRIBUTION__SOURCE_REALIZATION, realization).done();
	}
}
