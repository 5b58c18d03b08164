// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.agreement.AgreementMeasure;
import org.isnad.agreement.Measures;
import org.isnad.cli.Arguments;
import org.isnad.cli.CommandResult;
import org.isnad.cli.Operand;
import org.isnad.cli.Spelling;
import org.isnad.cli.UsageException;
import org.isnad.core.Rules;
import org.isnad.core.ValidationRule;
import org.isnad.exchange.Formats;
import org.isnad.uima.Pipeline;
import org.isnad.uima.Pipelines;

/** {@code isnad list}: what is installed. */
final class ListCommand extends BaseCommand {
	private static final List<String> KINDS = List.of("formats", "pipelines", "measures", "rules"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	ListCommand() {
		super("list", Messages.listSummary, "isnad list formats", Operand.of("formats|pipelines|measures|rules", Messages.listKind)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public CommandResult run(Arguments arguments, IProgressMonitor monitor) throws UsageException {
		String kind = arguments.operand(0);
		TextTable table = new TextTable();
		Json json = new Json();
		switch (kind) {
		case "formats" -> json.put(kind, Formats.installed().all(), format -> json(format, table)); //$NON-NLS-1$
		case "pipelines" -> json.put(kind, Pipelines.installed().all(), pipeline -> json(pipeline, table)); //$NON-NLS-1$
		case "measures" -> json.put(kind, Measures.installed(), measure -> json(measure, table)); //$NON-NLS-1$
		case "rules" -> json.put(kind, Rules.installed(), rule -> json(rule, table)); //$NON-NLS-1$
		default -> {
			String nearest = Spelling.nearest(kind, KINDS);
			throw new UsageException(nearest == null ? NLS.bind(Messages.noKind, kind) : NLS.bind(Messages.noKindNear, kind, nearest));
		}
		}
		return CommandResult.of(json.object(), table.lines());
	}

	private static JsonObject json(Formats.Entry format, TextTable table) {
		table.row(format.id(), format.imports() ? Messages.imports : "", format.exports() ? Messages.exports : "", format.label()); //$NON-NLS-1$ //$NON-NLS-2$
		return new Json().put("id", format.id()).put("label", format.label()).put("imports", format.imports()).put("exports", format.exports()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static JsonObject json(Pipeline pipeline, TextTable table) {
		table.row(pipeline.id(), pipeline.label(), String.join(", ", pipeline.produces())); //$NON-NLS-1$
		return new Json().put("id", pipeline.id()).put("label", pipeline.label()).put("produces", pipeline.produces()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static JsonObject json(AgreementMeasure measure, TextTable table) {
		table.row(measure.id(), measure.label());
		return new Json().put("id", measure.id()).put("label", measure.label()).object(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static JsonObject json(ValidationRule rule, TextTable table) {
		table.row(rule.id(), rule.severity().id(), rule.label());
		return new Json().put("id", rule.id()).put("label", rule.label()).put("severity", rule.severity().id()).object(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
