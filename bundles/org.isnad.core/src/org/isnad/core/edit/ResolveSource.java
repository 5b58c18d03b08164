// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceMention;

/** Says which entity of the registry a source mention, or an attribution without words for its source, means. */
public final class ResolveSource implements Edit {
	private final Element element;
	private final String entity;

	/** The entity's id is null to make it unresolved again. */
	public ResolveSource(SourceMention mention, String entity) {
		this.element = mention;
		this.entity = entity;
	}

	/** The same for an attribution whose source has no words. */
	public ResolveSource(Attribution attribution, String entity) {
		this.element = attribution;
		this.entity = entity;
	}

	@Override
	public String label() {
		return Messages.resolveSource;
	}

	@Override
	public Command command(EditSession session) {
		return session.commands().set(element, element instanceof SourceMention ? Literals.SOURCE_MENTION__ENTITY : Literals.ATTRIBUTION__ENTITY, entity).done();
	}
}
