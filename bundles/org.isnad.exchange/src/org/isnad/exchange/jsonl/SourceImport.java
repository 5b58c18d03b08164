// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.Layer;
import org.isnad.model.ModelFactory;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceLink;

/** Adds source entities to the registry. */
@SuppressWarnings("nls")
final class SourceImport {
	private final ImportContext context;
	private final Map<String, SourceEntity> known = new HashMap<>();

	SourceImport(ImportContext context) throws CorpusException {
		this.context = context;
		context.store().sources().getEntities().forEach(entity -> known.put(entity.getId(), entity));
	}

	void add(Row row) throws RowException, CorpusException {
		String id = row.requiredId("entity_id");
		SourceEntity there = known.get(id);
		if (there != null) {
			if (!SameRow.saysNothingNew(row.json(), context.rows().source(there), true)) {
				throw new RowException(RowException.TAG, NLS.bind(Messages.idTaken, id));
			}
			context.log().unchanged(row.file());
			return;
		}
		SourceEntity entity = ModelFactory.eINSTANCE.createSourceEntity();
		entity.setId(id);
		entity.setName(row.text("name"));
		entity.getAliases().addAll(row.texts("aliases"));
		entity.setSourceType(context.tags().read(row, "source_type", Layer.ENTITY, "sourceType"));
		entity.setSide(context.tags().read(row, "side", Layer.ENTITY, "side"));
		entity.setDocument(row.text("doc_id"));
		for (Row each : row.objects("links")) {
			SourceLink link = ModelFactory.eINSTANCE.createSourceLink();
			link.setType(context.tags().read(each, "type", Layer.ENTITY, "sourceLink"));
			link.setEntity(each.requiredId("entity_id"));
			entity.getLinks().add(link);
		}
		ImportContext.readProvenance(row, entity);
		context.take(id, Table.SOURCES.fileStem());
		context.target().sources().getEntities().add(entity);
		known.put(id, entity);
	}
}
