/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.isnad.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:isnad:model:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "isnad";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.isnad.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.IdentifiedImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.RootImpl <em>Root</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.RootImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getRoot()
	 * @generated
	 */
	int ROOT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.ElementImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__CREATED_BY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__CREATED_AT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__MODIFIED_BY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__MODIFIED_AT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ENGINE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__SCORE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__REASON = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ORIGIN = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__GUIDELINE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__COMMENTS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.CommentImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AUTHOR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.SpanElementImpl <em>Span Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.SpanElementImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getSpanElement()
	 * @generated
	 */
	int SPAN_ELEMENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__CREATED_BY = ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__CREATED_AT = ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__MODIFIED_BY = ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__MODIFIED_AT = ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__ENGINE = ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__SCORE = ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__REASON = ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__GUIDELINE = ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__SPAN = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT__CORRECTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Span Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Span Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_ELEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.ClaimImpl <em>Claim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.ClaimImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getClaim()
	 * @generated
	 */
	int CLAIM = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ID = SPAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CREATED_BY = SPAN_ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CREATED_AT = SPAN_ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__MODIFIED_BY = SPAN_ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__MODIFIED_AT = SPAN_ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ENGINE = SPAN_ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__SCORE = SPAN_ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__REASON = SPAN_ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ORIGIN = SPAN_ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__GUIDELINE = SPAN_ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__COMMENTS = SPAN_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__SPAN = SPAN_ELEMENT__SPAN;

	/**
	 * The feature id for the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CORRECTION = SPAN_ELEMENT__CORRECTION;

	/**
	 * The feature id for the '<em><b>Claim Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CLAIM_TYPE = SPAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__POLARITY = SPAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Negation Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__NEGATION_MARKER = SPAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Factuality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__FACTUALITY = SPAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Check Worthy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CHECK_WORTHY = SPAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Time Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__TIME_RELATION = SPAN_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Time Anchor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__TIME_ANCHOR = SPAN_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__EVENT = SPAN_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Adjudicator Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ADJUDICATOR_ADDED = SPAN_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_FEATURE_COUNT = SPAN_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_OPERATION_COUNT = SPAN_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.SourceMentionImpl <em>Source Mention</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.SourceMentionImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getSourceMention()
	 * @generated
	 */
	int SOURCE_MENTION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__ID = SPAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__CREATED_BY = SPAN_ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__CREATED_AT = SPAN_ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__MODIFIED_BY = SPAN_ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__MODIFIED_AT = SPAN_ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__ENGINE = SPAN_ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__SCORE = SPAN_ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__REASON = SPAN_ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__ORIGIN = SPAN_ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__GUIDELINE = SPAN_ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__COMMENTS = SPAN_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__SPAN = SPAN_ELEMENT__SPAN;

	/**
	 * The feature id for the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__CORRECTION = SPAN_ELEMENT__CORRECTION;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION__ENTITY = SPAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Source Mention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION_FEATURE_COUNT = SPAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Source Mention</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_MENTION_OPERATION_COUNT = SPAN_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.CueImpl <em>Cue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.CueImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getCue()
	 * @generated
	 */
	int CUE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__ID = SPAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__CREATED_BY = SPAN_ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__CREATED_AT = SPAN_ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__MODIFIED_BY = SPAN_ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__MODIFIED_AT = SPAN_ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__ENGINE = SPAN_ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__SCORE = SPAN_ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__REASON = SPAN_ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__ORIGIN = SPAN_ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__GUIDELINE = SPAN_ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__COMMENTS = SPAN_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__SPAN = SPAN_ELEMENT__SPAN;

	/**
	 * The feature id for the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__CORRECTION = SPAN_ELEMENT__CORRECTION;

	/**
	 * The feature id for the '<em><b>Cue Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__CUE_CLASS = SPAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cue Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__CUE_FORM = SPAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cue Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__CUE_POLARITY = SPAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Complementizer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__COMPLEMENTIZER = SPAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE_FEATURE_COUNT = SPAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Cue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE_OPERATION_COUNT = SPAN_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.AnchorImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__ID = SPAN_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__CREATED_BY = SPAN_ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__CREATED_AT = SPAN_ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__MODIFIED_BY = SPAN_ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__MODIFIED_AT = SPAN_ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__ENGINE = SPAN_ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SCORE = SPAN_ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__REASON = SPAN_ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__ORIGIN = SPAN_ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__GUIDELINE = SPAN_ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__COMMENTS = SPAN_ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SPAN = SPAN_ELEMENT__SPAN;

	/**
	 * The feature id for the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__CORRECTION = SPAN_ELEMENT__CORRECTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__KIND = SPAN_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__VALUE = SPAN_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__UNIT = SPAN_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__CLAIMS = SPAN_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = SPAN_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_OPERATION_COUNT = SPAN_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.AttributionImpl <em>Attribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.AttributionImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getAttribution()
	 * @generated
	 */
	int ATTRIBUTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__CREATED_BY = ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__CREATED_AT = ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__MODIFIED_BY = ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__MODIFIED_AT = ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__ENGINE = ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__SCORE = ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__REASON = ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__GUIDELINE = ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__ENTITY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__CUE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Content</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__CONTENT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__PARENT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source Realization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__SOURCE_REALIZATION = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Factuality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__FACTUALITY = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Author Commitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__AUTHOR_COMMITMENT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Report Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__REPORT_STYLE = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Same Content As Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__SAME_CONTENT_AS_PARENT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Attribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Attribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.ClaimRelationImpl <em>Claim Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.ClaimRelationImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getClaimRelation()
	 * @generated
	 */
	int CLAIM_RELATION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__CREATED_BY = ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__CREATED_AT = ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__MODIFIED_BY = ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__MODIFIED_AT = ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__ENGINE = ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__SCORE = ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__REASON = ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__GUIDELINE = ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__LABEL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arg1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__ARG1 = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Arg1 Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__ARG1_DOCUMENT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Arg2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__ARG2 = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Arg2 Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__ARG2_DOCUMENT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contradiction Type</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__CONTRADICTION_TYPE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__STRENGTH = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Time Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__TIME_RELATION = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Event Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__EVENT_LINK = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__STATUS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__NOTE = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Evidence1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__EVIDENCE1 = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Evidence2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION__EVIDENCE2 = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Claim Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Claim Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_RELATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.EventGroupImpl <em>Event Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.EventGroupImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getEventGroup()
	 * @generated
	 */
	int EVENT_GROUP = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__CREATED_BY = ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__CREATED_AT = ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__MODIFIED_BY = ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__MODIFIED_AT = ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__ENGINE = ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__SCORE = ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__REASON = ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__GUIDELINE = ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__LABEL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP__NOTE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Event Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Event Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_GROUP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.ShownPairImpl <em>Shown Pair</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.ShownPairImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getShownPair()
	 * @generated
	 */
	int SHOWN_PAIR = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Arg1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__ARG1 = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Arg1 Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__ARG1_DOCUMENT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Arg2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__ARG2 = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Arg2 Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__ARG2_DOCUMENT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pool</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__POOL = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__PROBABILITY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Shown At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__SHOWN_AT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__OUTCOME = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR__DECIDED_AT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Shown Pair</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Shown Pair</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOWN_PAIR_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.SourceEntityImpl <em>Source Entity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.SourceEntityImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getSourceEntity()
	 * @generated
	 */
	int SOURCE_ENTITY = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__CREATED_BY = ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__CREATED_AT = ELEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__MODIFIED_BY = ELEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__MODIFIED_AT = ELEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__ENGINE = ELEMENT__ENGINE;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__SCORE = ELEMENT__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__REASON = ELEMENT__REASON;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__GUIDELINE = ELEMENT__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__COMMENTS = ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__ALIASES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__SOURCE_TYPE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__SIDE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__DOCUMENT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY__LINKS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Source Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Source Entity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_ENTITY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.SourceLinkImpl <em>Source Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.SourceLinkImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getSourceLink()
	 * @generated
	 */
	int SOURCE_LINK = 14;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_LINK__TYPE = 0;

	/**
	 * The feature id for the '<em><b>Entity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_LINK__ENTITY = 1;

	/**
	 * The number of structural features of the '<em>Source Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_LINK_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Source Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_LINK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.SuggestionDecisionImpl <em>Suggestion Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.SuggestionDecisionImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getSuggestionDecision()
	 * @generated
	 */
	int SUGGESTION_DECISION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Suggestion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__SUGGESTION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__VERDICT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION__AT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Suggestion Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Suggestion Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_DECISION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.DecisionImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TARGET = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ORIGINS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Annotators</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ANNOTATORS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__POLICY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REASON = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OPEN = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__LAYER = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__AT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__BY = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CHOICE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CODE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NOTE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SEEN = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.TagImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getTag()
	 * @generated
	 */
	int TAG = 17;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Label En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__LABEL_EN = 1;

	/**
	 * The feature id for the '<em><b>Label Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__LABEL_AR = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__DESCRIPTION = 3;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.TagsetImpl <em>Tagset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.TagsetImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getTagset()
	 * @generated
	 */
	int TAGSET = 18;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAGSET__NAME = 0;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAGSET__LAYER = 1;

	/**
	 * The feature id for the '<em><b>Label En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAGSET__LABEL_EN = 2;

	/**
	 * The feature id for the '<em><b>Label Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAGSET__LABEL_AR = 3;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAGSET__ACTIVE = 4;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAGSET__TAGS = 5;

	/**
	 * The number of structural features of the '<em>Tagset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAGSET_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Tagset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAGSET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.AnnotatorImpl <em>Annotator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.AnnotatorImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getAnnotator()
	 * @generated
	 */
	int ANNOTATOR = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__MACHINE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Annotator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Annotator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.CorpusImpl <em>Corpus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.CorpusImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getCorpus()
	 * @generated
	 */
	int CORPUS = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__ID = ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__FORMAT_VERSION = ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__NAME = ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__LANGUAGE = ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__PROFILE = ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guideline Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__GUIDELINE_VERSION = ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Blind Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__BLIND_SHARE = ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tagsets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__TAGSETS = ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Annotators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__ANNOTATORS = ROOT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Corpus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS_FEATURE_COUNT = ROOT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Corpus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS_OPERATION_COUNT = ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.DocumentImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FORMAT_VERSION = ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TITLE = ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FILE_NAME = ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__URL = ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__OUTLET = ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outlet Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__OUTLET_SIDE = ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pub Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PUB_DATE = ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Pub Date Certainty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PUB_DATE_CERTAINTY = ROOT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Truncated Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TRUNCATED_START = ROOT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Truncated End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TRUNCATED_END = ROOT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__LANGUAGE = ROOT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TEXT_HASH = ROOT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TEXT_LENGTH = ROOT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ENCODING = ROOT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CREATED_AT = ROOT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = ROOT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.WorkStepImpl <em>Work Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.WorkStepImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getWorkStep()
	 * @generated
	 */
	int WORK_STEP = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_STEP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_STEP__STATE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_STEP__AT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_STEP__BY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_STEP__NOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Work Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_STEP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Work Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_STEP_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.AnnotationSetImpl <em>Annotation Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.AnnotationSetImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getAnnotationSet()
	 * @generated
	 */
	int ANNOTATION_SET = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__ID = ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__FORMAT_VERSION = ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__DOCUMENT = ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__ANNOTATOR = ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__KIND = ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__TEXT_HASH = ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__STATE = ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__CLAIMS = ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__SOURCES = ROOT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__CUES = ROOT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__ANCHORS = ROOT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Attributions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__ATTRIBUTIONS = ROOT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Suggestion Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__SUGGESTION_DECISIONS = ROOT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__DECISIONS = ROOT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET__STEPS = ROOT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Annotation Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET_FEATURE_COUNT = ROOT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Annotation Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_SET_OPERATION_COUNT = ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.RelationSetImpl <em>Relation Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.RelationSetImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getRelationSet()
	 * @generated
	 */
	int RELATION_SET = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__ID = ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__FORMAT_VERSION = ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__ANNOTATOR = ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__KIND = ROOT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__EVENTS = ROOT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__RELATIONS = ROOT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Shown Pairs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__SHOWN_PAIRS = ROOT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Suggestion Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__SUGGESTION_DECISIONS = ROOT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET__DECISIONS = ROOT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Relation Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET_FEATURE_COUNT = ROOT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Relation Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_SET_OPERATION_COUNT = ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.SourceRegistryImpl <em>Source Registry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.SourceRegistryImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getSourceRegistry()
	 * @generated
	 */
	int SOURCE_REGISTRY = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REGISTRY__ID = ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REGISTRY__FORMAT_VERSION = ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Entities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REGISTRY__ENTITIES = ROOT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Source Registry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REGISTRY_FEATURE_COUNT = ROOT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Source Registry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_REGISTRY_OPERATION_COUNT = ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.AssignmentImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__DOCUMENT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ANNOTATOR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__AT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.LockImpl <em>Lock</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.LockImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getLock()
	 * @generated
	 */
	int LOCK = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__DOCUMENT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__ANNOTATOR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__AT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Lock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Lock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCK_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.WorkPlanImpl <em>Work Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.WorkPlanImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getWorkPlan()
	 * @generated
	 */
	int WORK_PLAN = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PLAN__ID = ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PLAN__FORMAT_VERSION = ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PLAN__ASSIGNMENTS = ROOT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Locks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PLAN__LOCKS = ROOT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Work Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PLAN_FEATURE_COUNT = ROOT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Work Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PLAN_OPERATION_COUNT = ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.GuidelineVersionImpl <em>Guideline Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.GuidelineVersionImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getGuidelineVersion()
	 * @generated
	 */
	int GUIDELINE_VERSION = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION__AT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION__AUTHOR = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION__SUMMARY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION__QUESTION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Amends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION__AMENDS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Guideline Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Guideline Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_VERSION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.impl.GuidelineBookImpl <em>Guideline Book</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.impl.GuidelineBookImpl
	 * @see org.isnad.model.impl.ModelPackageImpl#getGuidelineBook()
	 * @generated
	 */
	int GUIDELINE_BOOK = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_BOOK__ID = ROOT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_BOOK__FORMAT_VERSION = ROOT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_BOOK__VERSIONS = ROOT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Guideline Book</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_BOOK_FEATURE_COUNT = ROOT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Guideline Book</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_BOOK_OPERATION_COUNT = ROOT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.isnad.model.SetKind <em>Set Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.SetKind
	 * @see org.isnad.model.impl.ModelPackageImpl#getSetKind()
	 * @generated
	 */
	int SET_KIND = 31;

	/**
	 * The meta object id for the '{@link org.isnad.model.WorkState <em>Work State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.WorkState
	 * @see org.isnad.model.impl.ModelPackageImpl#getWorkState()
	 * @generated
	 */
	int WORK_STATE = 32;

	/**
	 * The meta object id for the '{@link org.isnad.model.AnchorKind <em>Anchor Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.AnchorKind
	 * @see org.isnad.model.impl.ModelPackageImpl#getAnchorKind()
	 * @generated
	 */
	int ANCHOR_KIND = 33;

	/**
	 * The meta object id for the '{@link org.isnad.model.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.Verdict
	 * @see org.isnad.model.impl.ModelPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 34;

	/**
	 * The meta object id for the '{@link org.isnad.model.DateCertainty <em>Date Certainty</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.DateCertainty
	 * @see org.isnad.model.impl.ModelPackageImpl#getDateCertainty()
	 * @generated
	 */
	int DATE_CERTAINTY = 35;

	/**
	 * The meta object id for the '{@link org.isnad.model.PairOutcome <em>Pair Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.PairOutcome
	 * @see org.isnad.model.impl.ModelPackageImpl#getPairOutcome()
	 * @generated
	 */
	int PAIR_OUTCOME = 36;

	/**
	 * The meta object id for the '<em>Span</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.isnad.model.Span
	 * @see org.isnad.model.impl.ModelPackageImpl#getSpan()
	 * @generated
	 */
	int SPAN = 37;


	/**
	 * Returns the meta object for class '{@link org.isnad.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.isnad.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.isnad.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Root <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Root</em>'.
	 * @see org.isnad.model.Root
	 * @generated
	 */
	EClass getRoot();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Root#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.isnad.model.Root#getFormatVersion()
	 * @see #getRoot()
	 * @generated
	 */
	EAttribute getRoot_FormatVersion();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.isnad.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.isnad.model.Element#getCreatedBy()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.isnad.model.Element#getCreatedAt()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getModifiedBy <em>Modified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified By</em>'.
	 * @see org.isnad.model.Element#getModifiedBy()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_ModifiedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getModifiedAt <em>Modified At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified At</em>'.
	 * @see org.isnad.model.Element#getModifiedAt()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_ModifiedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getEngine <em>Engine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engine</em>'.
	 * @see org.isnad.model.Element#getEngine()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Engine();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.isnad.model.Element#getScore()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.isnad.model.Element#getReason()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.isnad.model.Element#getOrigin()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Element#getGuideline <em>Guideline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guideline</em>'.
	 * @see org.isnad.model.Element#getGuideline()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Guideline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.Element#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.isnad.model.Element#getComments()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Comments();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.isnad.model.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Comment#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.isnad.model.Comment#getAuthor()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Comment#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.isnad.model.Comment#getAt()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_At();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.isnad.model.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.SpanElement <em>Span Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Span Element</em>'.
	 * @see org.isnad.model.SpanElement
	 * @generated
	 */
	EClass getSpanElement();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SpanElement#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Span</em>'.
	 * @see org.isnad.model.SpanElement#getSpan()
	 * @see #getSpanElement()
	 * @generated
	 */
	EAttribute getSpanElement_Span();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SpanElement#getCorrection <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correction</em>'.
	 * @see org.isnad.model.SpanElement#getCorrection()
	 * @see #getSpanElement()
	 * @generated
	 */
	EAttribute getSpanElement_Correction();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Claim <em>Claim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim</em>'.
	 * @see org.isnad.model.Claim
	 * @generated
	 */
	EClass getClaim();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Claim#getClaimType <em>Claim Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Claim Type</em>'.
	 * @see org.isnad.model.Claim#getClaimType()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_ClaimType();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Claim#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.isnad.model.Claim#getPolarity()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Claim#getNegationMarker <em>Negation Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negation Marker</em>'.
	 * @see org.isnad.model.Claim#getNegationMarker()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_NegationMarker();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Claim#getFactuality <em>Factuality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factuality</em>'.
	 * @see org.isnad.model.Claim#getFactuality()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Factuality();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Claim#getCheckWorthy <em>Check Worthy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check Worthy</em>'.
	 * @see org.isnad.model.Claim#getCheckWorthy()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_CheckWorthy();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Claim#getTimeRelation <em>Time Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Relation</em>'.
	 * @see org.isnad.model.Claim#getTimeRelation()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_TimeRelation();

	/**
	 * Returns the meta object for the reference '{@link org.isnad.model.Claim#getTimeAnchor <em>Time Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Time Anchor</em>'.
	 * @see org.isnad.model.Claim#getTimeAnchor()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_TimeAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Claim#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.isnad.model.Claim#getEvent()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Claim#isAdjudicatorAdded <em>Adjudicator Added</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adjudicator Added</em>'.
	 * @see org.isnad.model.Claim#isAdjudicatorAdded()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_AdjudicatorAdded();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.SourceMention <em>Source Mention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Mention</em>'.
	 * @see org.isnad.model.SourceMention
	 * @generated
	 */
	EClass getSourceMention();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SourceMention#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity</em>'.
	 * @see org.isnad.model.SourceMention#getEntity()
	 * @see #getSourceMention()
	 * @generated
	 */
	EAttribute getSourceMention_Entity();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Cue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cue</em>'.
	 * @see org.isnad.model.Cue
	 * @generated
	 */
	EClass getCue();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Cue#getCueClass <em>Cue Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue Class</em>'.
	 * @see org.isnad.model.Cue#getCueClass()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_CueClass();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Cue#getCueForm <em>Cue Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue Form</em>'.
	 * @see org.isnad.model.Cue#getCueForm()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_CueForm();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Cue#getCuePolarity <em>Cue Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue Polarity</em>'.
	 * @see org.isnad.model.Cue#getCuePolarity()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_CuePolarity();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Cue#getComplementizer <em>Complementizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complementizer</em>'.
	 * @see org.isnad.model.Cue#getComplementizer()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_Complementizer();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.isnad.model.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Anchor#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.isnad.model.Anchor#getKind()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Anchor#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.isnad.model.Anchor#getValue()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Anchor#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.isnad.model.Anchor#getUnit()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Unit();

	/**
	 * Returns the meta object for the reference list '{@link org.isnad.model.Anchor#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Claims</em>'.
	 * @see org.isnad.model.Anchor#getClaims()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_Claims();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Attribution <em>Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribution</em>'.
	 * @see org.isnad.model.Attribution
	 * @generated
	 */
	EClass getAttribution();

	/**
	 * Returns the meta object for the reference '{@link org.isnad.model.Attribution#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.isnad.model.Attribution#getSource()
	 * @see #getAttribution()
	 * @generated
	 */
	EReference getAttribution_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Attribution#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity</em>'.
	 * @see org.isnad.model.Attribution#getEntity()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_Entity();

	/**
	 * Returns the meta object for the reference '{@link org.isnad.model.Attribution#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cue</em>'.
	 * @see org.isnad.model.Attribution#getCue()
	 * @see #getAttribution()
	 * @generated
	 */
	EReference getAttribution_Cue();

	/**
	 * Returns the meta object for the reference list '{@link org.isnad.model.Attribution#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Content</em>'.
	 * @see org.isnad.model.Attribution#getContent()
	 * @see #getAttribution()
	 * @generated
	 */
	EReference getAttribution_Content();

	/**
	 * Returns the meta object for the reference '{@link org.isnad.model.Attribution#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.isnad.model.Attribution#getParent()
	 * @see #getAttribution()
	 * @generated
	 */
	EReference getAttribution_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Attribution#getSourceRealization <em>Source Realization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Realization</em>'.
	 * @see org.isnad.model.Attribution#getSourceRealization()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_SourceRealization();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Attribution#getFactuality <em>Factuality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factuality</em>'.
	 * @see org.isnad.model.Attribution#getFactuality()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_Factuality();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Attribution#getAuthorCommitment <em>Author Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author Commitment</em>'.
	 * @see org.isnad.model.Attribution#getAuthorCommitment()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_AuthorCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Attribution#getReportStyle <em>Report Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report Style</em>'.
	 * @see org.isnad.model.Attribution#getReportStyle()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_ReportStyle();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Attribution#isSameContentAsParent <em>Same Content As Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Same Content As Parent</em>'.
	 * @see org.isnad.model.Attribution#isSameContentAsParent()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_SameContentAsParent();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.ClaimRelation <em>Claim Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim Relation</em>'.
	 * @see org.isnad.model.ClaimRelation
	 * @generated
	 */
	EClass getClaimRelation();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.isnad.model.ClaimRelation#getLabel()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getArg1 <em>Arg1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg1</em>'.
	 * @see org.isnad.model.ClaimRelation#getArg1()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Arg1();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getArg1Document <em>Arg1 Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg1 Document</em>'.
	 * @see org.isnad.model.ClaimRelation#getArg1Document()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Arg1Document();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getArg2 <em>Arg2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg2</em>'.
	 * @see org.isnad.model.ClaimRelation#getArg2()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Arg2();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getArg2Document <em>Arg2 Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg2 Document</em>'.
	 * @see org.isnad.model.ClaimRelation#getArg2Document()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Arg2Document();

	/**
	 * Returns the meta object for the attribute list '{@link org.isnad.model.ClaimRelation#getContradictionType <em>Contradiction Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contradiction Type</em>'.
	 * @see org.isnad.model.ClaimRelation#getContradictionType()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_ContradictionType();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.isnad.model.ClaimRelation#getStrength()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getTimeRelation <em>Time Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Relation</em>'.
	 * @see org.isnad.model.ClaimRelation#getTimeRelation()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_TimeRelation();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getEventLink <em>Event Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event Link</em>'.
	 * @see org.isnad.model.ClaimRelation#getEventLink()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_EventLink();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.isnad.model.ClaimRelation#getStatus()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.isnad.model.ClaimRelation#getNote()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getEvidence1 <em>Evidence1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence1</em>'.
	 * @see org.isnad.model.ClaimRelation#getEvidence1()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Evidence1();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ClaimRelation#getEvidence2 <em>Evidence2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence2</em>'.
	 * @see org.isnad.model.ClaimRelation#getEvidence2()
	 * @see #getClaimRelation()
	 * @generated
	 */
	EAttribute getClaimRelation_Evidence2();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.EventGroup <em>Event Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Group</em>'.
	 * @see org.isnad.model.EventGroup
	 * @generated
	 */
	EClass getEventGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.EventGroup#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.isnad.model.EventGroup#getLabel()
	 * @see #getEventGroup()
	 * @generated
	 */
	EAttribute getEventGroup_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.EventGroup#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.isnad.model.EventGroup#getNote()
	 * @see #getEventGroup()
	 * @generated
	 */
	EAttribute getEventGroup_Note();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.ShownPair <em>Shown Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shown Pair</em>'.
	 * @see org.isnad.model.ShownPair
	 * @generated
	 */
	EClass getShownPair();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getArg1 <em>Arg1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg1</em>'.
	 * @see org.isnad.model.ShownPair#getArg1()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_Arg1();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getArg1Document <em>Arg1 Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg1 Document</em>'.
	 * @see org.isnad.model.ShownPair#getArg1Document()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_Arg1Document();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getArg2 <em>Arg2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg2</em>'.
	 * @see org.isnad.model.ShownPair#getArg2()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_Arg2();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getArg2Document <em>Arg2 Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg2 Document</em>'.
	 * @see org.isnad.model.ShownPair#getArg2Document()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_Arg2Document();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getPool <em>Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pool</em>'.
	 * @see org.isnad.model.ShownPair#getPool()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_Pool();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getProbability <em>Probability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Probability</em>'.
	 * @see org.isnad.model.ShownPair#getProbability()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_Probability();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getShownAt <em>Shown At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shown At</em>'.
	 * @see org.isnad.model.ShownPair#getShownAt()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_ShownAt();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.isnad.model.ShownPair#getOutcome()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.ShownPair#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.isnad.model.ShownPair#getDecidedAt()
	 * @see #getShownPair()
	 * @generated
	 */
	EAttribute getShownPair_DecidedAt();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.SourceEntity <em>Source Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Entity</em>'.
	 * @see org.isnad.model.SourceEntity
	 * @generated
	 */
	EClass getSourceEntity();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SourceEntity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.isnad.model.SourceEntity#getName()
	 * @see #getSourceEntity()
	 * @generated
	 */
	EAttribute getSourceEntity_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.isnad.model.SourceEntity#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.isnad.model.SourceEntity#getAliases()
	 * @see #getSourceEntity()
	 * @generated
	 */
	EAttribute getSourceEntity_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SourceEntity#getSourceType <em>Source Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Type</em>'.
	 * @see org.isnad.model.SourceEntity#getSourceType()
	 * @see #getSourceEntity()
	 * @generated
	 */
	EAttribute getSourceEntity_SourceType();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SourceEntity#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.isnad.model.SourceEntity#getSide()
	 * @see #getSourceEntity()
	 * @generated
	 */
	EAttribute getSourceEntity_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SourceEntity#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.isnad.model.SourceEntity#getDocument()
	 * @see #getSourceEntity()
	 * @generated
	 */
	EAttribute getSourceEntity_Document();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.SourceEntity#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.isnad.model.SourceEntity#getLinks()
	 * @see #getSourceEntity()
	 * @generated
	 */
	EReference getSourceEntity_Links();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.SourceLink <em>Source Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Link</em>'.
	 * @see org.isnad.model.SourceLink
	 * @generated
	 */
	EClass getSourceLink();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SourceLink#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.isnad.model.SourceLink#getType()
	 * @see #getSourceLink()
	 * @generated
	 */
	EAttribute getSourceLink_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SourceLink#getEntity <em>Entity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entity</em>'.
	 * @see org.isnad.model.SourceLink#getEntity()
	 * @see #getSourceLink()
	 * @generated
	 */
	EAttribute getSourceLink_Entity();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.SuggestionDecision <em>Suggestion Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suggestion Decision</em>'.
	 * @see org.isnad.model.SuggestionDecision
	 * @generated
	 */
	EClass getSuggestionDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SuggestionDecision#getSuggestion <em>Suggestion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suggestion</em>'.
	 * @see org.isnad.model.SuggestionDecision#getSuggestion()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_Suggestion();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SuggestionDecision#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.isnad.model.SuggestionDecision#getVerdict()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.SuggestionDecision#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.isnad.model.SuggestionDecision#getAt()
	 * @see #getSuggestionDecision()
	 * @generated
	 */
	EAttribute getSuggestionDecision_At();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.isnad.model.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.isnad.model.Decision#getTarget()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Target();

	/**
	 * Returns the meta object for the attribute list '{@link org.isnad.model.Decision#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Origins</em>'.
	 * @see org.isnad.model.Decision#getOrigins()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Origins();

	/**
	 * Returns the meta object for the attribute list '{@link org.isnad.model.Decision#getAnnotators <em>Annotators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Annotators</em>'.
	 * @see org.isnad.model.Decision#getAnnotators()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Annotators();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy</em>'.
	 * @see org.isnad.model.Decision#getPolicy()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Policy();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.isnad.model.Decision#getReason()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#isOpen <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open</em>'.
	 * @see org.isnad.model.Decision#isOpen()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Open();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layer</em>'.
	 * @see org.isnad.model.Decision#getLayer()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Layer();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.isnad.model.Decision#getAt()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_At();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.isnad.model.Decision#getBy()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_By();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see org.isnad.model.Decision#getChoice()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Choice();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.isnad.model.Decision#getCode()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.isnad.model.Decision#getNote()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Decision#getSeen <em>Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen</em>'.
	 * @see org.isnad.model.Decision#getSeen()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Seen();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.isnad.model.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tag#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.isnad.model.Tag#getValue()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tag#getLabelEn <em>Label En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label En</em>'.
	 * @see org.isnad.model.Tag#getLabelEn()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_LabelEn();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tag#getLabelAr <em>Label Ar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Ar</em>'.
	 * @see org.isnad.model.Tag#getLabelAr()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_LabelAr();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tag#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.isnad.model.Tag#getDescription()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Description();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Tagset <em>Tagset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tagset</em>'.
	 * @see org.isnad.model.Tagset
	 * @generated
	 */
	EClass getTagset();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tagset#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.isnad.model.Tagset#getName()
	 * @see #getTagset()
	 * @generated
	 */
	EAttribute getTagset_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tagset#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layer</em>'.
	 * @see org.isnad.model.Tagset#getLayer()
	 * @see #getTagset()
	 * @generated
	 */
	EAttribute getTagset_Layer();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tagset#getLabelEn <em>Label En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label En</em>'.
	 * @see org.isnad.model.Tagset#getLabelEn()
	 * @see #getTagset()
	 * @generated
	 */
	EAttribute getTagset_LabelEn();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tagset#getLabelAr <em>Label Ar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Ar</em>'.
	 * @see org.isnad.model.Tagset#getLabelAr()
	 * @see #getTagset()
	 * @generated
	 */
	EAttribute getTagset_LabelAr();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Tagset#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.isnad.model.Tagset#isActive()
	 * @see #getTagset()
	 * @generated
	 */
	EAttribute getTagset_Active();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.Tagset#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.isnad.model.Tagset#getTags()
	 * @see #getTagset()
	 * @generated
	 */
	EReference getTagset_Tags();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Annotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotator</em>'.
	 * @see org.isnad.model.Annotator
	 * @generated
	 */
	EClass getAnnotator();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Annotator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.isnad.model.Annotator#getName()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Annotator#isMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Machine</em>'.
	 * @see org.isnad.model.Annotator#isMachine()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Machine();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Corpus <em>Corpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corpus</em>'.
	 * @see org.isnad.model.Corpus
	 * @generated
	 */
	EClass getCorpus();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Corpus#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.isnad.model.Corpus#getName()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Corpus#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.isnad.model.Corpus#getLanguage()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Corpus#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profile</em>'.
	 * @see org.isnad.model.Corpus#getProfile()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Profile();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Corpus#getGuidelineVersion <em>Guideline Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guideline Version</em>'.
	 * @see org.isnad.model.Corpus#getGuidelineVersion()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_GuidelineVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Corpus#getBlindShare <em>Blind Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blind Share</em>'.
	 * @see org.isnad.model.Corpus#getBlindShare()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_BlindShare();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.Corpus#getTagsets <em>Tagsets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tagsets</em>'.
	 * @see org.isnad.model.Corpus#getTagsets()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Tagsets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.Corpus#getAnnotators <em>Annotators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotators</em>'.
	 * @see org.isnad.model.Corpus#getAnnotators()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Annotators();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.isnad.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.isnad.model.Document#getTitle()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.isnad.model.Document#getFileName()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.isnad.model.Document#getUrl()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Url();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getOutlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlet</em>'.
	 * @see org.isnad.model.Document#getOutlet()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Outlet();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getOutletSide <em>Outlet Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlet Side</em>'.
	 * @see org.isnad.model.Document#getOutletSide()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_OutletSide();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getPubDate <em>Pub Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pub Date</em>'.
	 * @see org.isnad.model.Document#getPubDate()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_PubDate();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getPubDateCertainty <em>Pub Date Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pub Date Certainty</em>'.
	 * @see org.isnad.model.Document#getPubDateCertainty()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_PubDateCertainty();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#isTruncatedStart <em>Truncated Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Truncated Start</em>'.
	 * @see org.isnad.model.Document#isTruncatedStart()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TruncatedStart();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#isTruncatedEnd <em>Truncated End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Truncated End</em>'.
	 * @see org.isnad.model.Document#isTruncatedEnd()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TruncatedEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.isnad.model.Document#getLanguage()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.isnad.model.Document#getTextHash()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getTextLength <em>Text Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Length</em>'.
	 * @see org.isnad.model.Document#getTextLength()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_TextLength();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.isnad.model.Document#getEncoding()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Document#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.isnad.model.Document#getCreatedAt()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_CreatedAt();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.WorkStep <em>Work Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Step</em>'.
	 * @see org.isnad.model.WorkStep
	 * @generated
	 */
	EClass getWorkStep();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.WorkStep#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.isnad.model.WorkStep#getState()
	 * @see #getWorkStep()
	 * @generated
	 */
	EAttribute getWorkStep_State();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.WorkStep#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.isnad.model.WorkStep#getAt()
	 * @see #getWorkStep()
	 * @generated
	 */
	EAttribute getWorkStep_At();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.WorkStep#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.isnad.model.WorkStep#getBy()
	 * @see #getWorkStep()
	 * @generated
	 */
	EAttribute getWorkStep_By();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.WorkStep#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.isnad.model.WorkStep#getNote()
	 * @see #getWorkStep()
	 * @generated
	 */
	EAttribute getWorkStep_Note();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.AnnotationSet <em>Annotation Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation Set</em>'.
	 * @see org.isnad.model.AnnotationSet
	 * @generated
	 */
	EClass getAnnotationSet();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.AnnotationSet#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.isnad.model.AnnotationSet#getDocument()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.AnnotationSet#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.isnad.model.AnnotationSet#getAnnotator()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_Annotator();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.AnnotationSet#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.isnad.model.AnnotationSet#getKind()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.AnnotationSet#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.isnad.model.AnnotationSet#getTextHash()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.AnnotationSet#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.isnad.model.AnnotationSet#getState()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EAttribute getAnnotationSet_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.AnnotationSet#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Claims</em>'.
	 * @see org.isnad.model.AnnotationSet#getClaims()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Claims();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.AnnotationSet#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.isnad.model.AnnotationSet#getSources()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.AnnotationSet#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.isnad.model.AnnotationSet#getCues()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Cues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.AnnotationSet#getAnchors <em>Anchors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Anchors</em>'.
	 * @see org.isnad.model.AnnotationSet#getAnchors()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Anchors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.AnnotationSet#getAttributions <em>Attributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributions</em>'.
	 * @see org.isnad.model.AnnotationSet#getAttributions()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Attributions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.AnnotationSet#getSuggestionDecisions <em>Suggestion Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suggestion Decisions</em>'.
	 * @see org.isnad.model.AnnotationSet#getSuggestionDecisions()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_SuggestionDecisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.AnnotationSet#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.isnad.model.AnnotationSet#getDecisions()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.AnnotationSet#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.isnad.model.AnnotationSet#getSteps()
	 * @see #getAnnotationSet()
	 * @generated
	 */
	EReference getAnnotationSet_Steps();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.RelationSet <em>Relation Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation Set</em>'.
	 * @see org.isnad.model.RelationSet
	 * @generated
	 */
	EClass getRelationSet();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.RelationSet#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.isnad.model.RelationSet#getAnnotator()
	 * @see #getRelationSet()
	 * @generated
	 */
	EAttribute getRelationSet_Annotator();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.RelationSet#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.isnad.model.RelationSet#getKind()
	 * @see #getRelationSet()
	 * @generated
	 */
	EAttribute getRelationSet_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.RelationSet#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.isnad.model.RelationSet#getEvents()
	 * @see #getRelationSet()
	 * @generated
	 */
	EReference getRelationSet_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.RelationSet#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.isnad.model.RelationSet#getRelations()
	 * @see #getRelationSet()
	 * @generated
	 */
	EReference getRelationSet_Relations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.RelationSet#getShownPairs <em>Shown Pairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shown Pairs</em>'.
	 * @see org.isnad.model.RelationSet#getShownPairs()
	 * @see #getRelationSet()
	 * @generated
	 */
	EReference getRelationSet_ShownPairs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.RelationSet#getSuggestionDecisions <em>Suggestion Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suggestion Decisions</em>'.
	 * @see org.isnad.model.RelationSet#getSuggestionDecisions()
	 * @see #getRelationSet()
	 * @generated
	 */
	EReference getRelationSet_SuggestionDecisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.RelationSet#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.isnad.model.RelationSet#getDecisions()
	 * @see #getRelationSet()
	 * @generated
	 */
	EReference getRelationSet_Decisions();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.SourceRegistry <em>Source Registry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Registry</em>'.
	 * @see org.isnad.model.SourceRegistry
	 * @generated
	 */
	EClass getSourceRegistry();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.SourceRegistry#getEntities <em>Entities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entities</em>'.
	 * @see org.isnad.model.SourceRegistry#getEntities()
	 * @see #getSourceRegistry()
	 * @generated
	 */
	EReference getSourceRegistry_Entities();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.isnad.model.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Assignment#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.isnad.model.Assignment#getDocument()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Assignment#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.isnad.model.Assignment#getAnnotator()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Annotator();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Assignment#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.isnad.model.Assignment#getAt()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_At();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Assignment#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.isnad.model.Assignment#getBy()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_By();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.Lock <em>Lock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lock</em>'.
	 * @see org.isnad.model.Lock
	 * @generated
	 */
	EClass getLock();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Lock#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.isnad.model.Lock#getDocument()
	 * @see #getLock()
	 * @generated
	 */
	EAttribute getLock_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Lock#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.isnad.model.Lock#getAnnotator()
	 * @see #getLock()
	 * @generated
	 */
	EAttribute getLock_Annotator();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Lock#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.isnad.model.Lock#getAt()
	 * @see #getLock()
	 * @generated
	 */
	EAttribute getLock_At();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Lock#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.isnad.model.Lock#getBy()
	 * @see #getLock()
	 * @generated
	 */
	EAttribute getLock_By();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.Lock#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.isnad.model.Lock#getNote()
	 * @see #getLock()
	 * @generated
	 */
	EAttribute getLock_Note();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.WorkPlan <em>Work Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Plan</em>'.
	 * @see org.isnad.model.WorkPlan
	 * @generated
	 */
	EClass getWorkPlan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.WorkPlan#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.isnad.model.WorkPlan#getAssignments()
	 * @see #getWorkPlan()
	 * @generated
	 */
	EReference getWorkPlan_Assignments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.WorkPlan#getLocks <em>Locks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locks</em>'.
	 * @see org.isnad.model.WorkPlan#getLocks()
	 * @see #getWorkPlan()
	 * @generated
	 */
	EReference getWorkPlan_Locks();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.GuidelineVersion <em>Guideline Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guideline Version</em>'.
	 * @see org.isnad.model.GuidelineVersion
	 * @generated
	 */
	EClass getGuidelineVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.GuidelineVersion#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.isnad.model.GuidelineVersion#getNumber()
	 * @see #getGuidelineVersion()
	 * @generated
	 */
	EAttribute getGuidelineVersion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.GuidelineVersion#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.isnad.model.GuidelineVersion#getAt()
	 * @see #getGuidelineVersion()
	 * @generated
	 */
	EAttribute getGuidelineVersion_At();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.GuidelineVersion#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.isnad.model.GuidelineVersion#getAuthor()
	 * @see #getGuidelineVersion()
	 * @generated
	 */
	EAttribute getGuidelineVersion_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.GuidelineVersion#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.isnad.model.GuidelineVersion#getSummary()
	 * @see #getGuidelineVersion()
	 * @generated
	 */
	EAttribute getGuidelineVersion_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.GuidelineVersion#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.isnad.model.GuidelineVersion#getQuestion()
	 * @see #getGuidelineVersion()
	 * @generated
	 */
	EAttribute getGuidelineVersion_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.isnad.model.GuidelineVersion#getAmends <em>Amends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amends</em>'.
	 * @see org.isnad.model.GuidelineVersion#getAmends()
	 * @see #getGuidelineVersion()
	 * @generated
	 */
	EAttribute getGuidelineVersion_Amends();

	/**
	 * Returns the meta object for class '{@link org.isnad.model.GuidelineBook <em>Guideline Book</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guideline Book</em>'.
	 * @see org.isnad.model.GuidelineBook
	 * @generated
	 */
	EClass getGuidelineBook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.isnad.model.GuidelineBook#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.isnad.model.GuidelineBook#getVersions()
	 * @see #getGuidelineBook()
	 * @generated
	 */
	EReference getGuidelineBook_Versions();

	/**
	 * Returns the meta object for enum '{@link org.isnad.model.SetKind <em>Set Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Set Kind</em>'.
	 * @see org.isnad.model.SetKind
	 * @generated
	 */
	EEnum getSetKind();

	/**
	 * Returns the meta object for enum '{@link org.isnad.model.WorkState <em>Work State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Work State</em>'.
	 * @see org.isnad.model.WorkState
	 * @generated
	 */
	EEnum getWorkState();

	/**
	 * Returns the meta object for enum '{@link org.isnad.model.AnchorKind <em>Anchor Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor Kind</em>'.
	 * @see org.isnad.model.AnchorKind
	 * @generated
	 */
	EEnum getAnchorKind();

	/**
	 * Returns the meta object for enum '{@link org.isnad.model.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.isnad.model.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the meta object for enum '{@link org.isnad.model.DateCertainty <em>Date Certainty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Date Certainty</em>'.
	 * @see org.isnad.model.DateCertainty
	 * @generated
	 */
	EEnum getDateCertainty();

	/**
	 * Returns the meta object for enum '{@link org.isnad.model.PairOutcome <em>Pair Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pair Outcome</em>'.
	 * @see org.isnad.model.PairOutcome
	 * @generated
	 */
	EEnum getPairOutcome();

	/**
	 * Returns the meta object for data type '{@link org.isnad.model.Span <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One or more fragments of a text, as UTF-16 code unit offsets; written "begin-end" with a comma between fragments.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Span</em>'.
	 * @see org.isnad.model.Span
	 * @model instanceClass="org.isnad.model.Span"
	 * @generated
	 */
	EDataType getSpan();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.IdentifiedImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.RootImpl <em>Root</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.RootImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getRoot()
		 * @generated
		 */
		EClass ROOT = eINSTANCE.getRoot();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOT__FORMAT_VERSION = eINSTANCE.getRoot_FormatVersion();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.ElementImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__CREATED_BY = eINSTANCE.getElement_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__CREATED_AT = eINSTANCE.getElement_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Modified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__MODIFIED_BY = eINSTANCE.getElement_ModifiedBy();

		/**
		 * The meta object literal for the '<em><b>Modified At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__MODIFIED_AT = eINSTANCE.getElement_ModifiedAt();

		/**
		 * The meta object literal for the '<em><b>Engine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ENGINE = eINSTANCE.getElement_Engine();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__SCORE = eINSTANCE.getElement_Score();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__REASON = eINSTANCE.getElement_Reason();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ORIGIN = eINSTANCE.getElement_Origin();

		/**
		 * The meta object literal for the '<em><b>Guideline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__GUIDELINE = eINSTANCE.getElement_Guideline();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__COMMENTS = eINSTANCE.getElement_Comments();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.CommentImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AUTHOR = eINSTANCE.getComment_Author();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AT = eINSTANCE.getComment_At();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.SpanElementImpl <em>Span Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.SpanElementImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getSpanElement()
		 * @generated
		 */
		EClass SPAN_ELEMENT = eINSTANCE.getSpanElement();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN_ELEMENT__SPAN = eINSTANCE.getSpanElement_Span();

		/**
		 * The meta object literal for the '<em><b>Correction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN_ELEMENT__CORRECTION = eINSTANCE.getSpanElement_Correction();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.ClaimImpl <em>Claim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.ClaimImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getClaim()
		 * @generated
		 */
		EClass CLAIM = eINSTANCE.getClaim();

		/**
		 * The meta object literal for the '<em><b>Claim Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__CLAIM_TYPE = eINSTANCE.getClaim_ClaimType();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__POLARITY = eINSTANCE.getClaim_Polarity();

		/**
		 * The meta object literal for the '<em><b>Negation Marker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__NEGATION_MARKER = eINSTANCE.getClaim_NegationMarker();

		/**
		 * The meta object literal for the '<em><b>Factuality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__FACTUALITY = eINSTANCE.getClaim_Factuality();

		/**
		 * The meta object literal for the '<em><b>Check Worthy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__CHECK_WORTHY = eINSTANCE.getClaim_CheckWorthy();

		/**
		 * The meta object literal for the '<em><b>Time Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__TIME_RELATION = eINSTANCE.getClaim_TimeRelation();

		/**
		 * The meta object literal for the '<em><b>Time Anchor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__TIME_ANCHOR = eINSTANCE.getClaim_TimeAnchor();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__EVENT = eINSTANCE.getClaim_Event();

		/**
		 * The meta object literal for the '<em><b>Adjudicator Added</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__ADJUDICATOR_ADDED = eINSTANCE.getClaim_AdjudicatorAdded();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.SourceMentionImpl <em>Source Mention</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.SourceMentionImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getSourceMention()
		 * @generated
		 */
		EClass SOURCE_MENTION = eINSTANCE.getSourceMention();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_MENTION__ENTITY = eINSTANCE.getSourceMention_Entity();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.CueImpl <em>Cue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.CueImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getCue()
		 * @generated
		 */
		EClass CUE = eINSTANCE.getCue();

		/**
		 * The meta object literal for the '<em><b>Cue Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__CUE_CLASS = eINSTANCE.getCue_CueClass();

		/**
		 * The meta object literal for the '<em><b>Cue Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__CUE_FORM = eINSTANCE.getCue_CueForm();

		/**
		 * The meta object literal for the '<em><b>Cue Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__CUE_POLARITY = eINSTANCE.getCue_CuePolarity();

		/**
		 * The meta object literal for the '<em><b>Complementizer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__COMPLEMENTIZER = eINSTANCE.getCue_Complementizer();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.AnchorImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__KIND = eINSTANCE.getAnchor_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__VALUE = eINSTANCE.getAnchor_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__UNIT = eINSTANCE.getAnchor_Unit();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__CLAIMS = eINSTANCE.getAnchor_Claims();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.AttributionImpl <em>Attribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.AttributionImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getAttribution()
		 * @generated
		 */
		EClass ATTRIBUTION = eINSTANCE.getAttribution();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTION__SOURCE = eINSTANCE.getAttribution_Source();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__ENTITY = eINSTANCE.getAttribution_Entity();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTION__CUE = eINSTANCE.getAttribution_Cue();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTION__CONTENT = eINSTANCE.getAttribution_Content();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTION__PARENT = eINSTANCE.getAttribution_Parent();

		/**
		 * The meta object literal for the '<em><b>Source Realization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__SOURCE_REALIZATION = eINSTANCE.getAttribution_SourceRealization();

		/**
		 * The meta object literal for the '<em><b>Factuality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__FACTUALITY = eINSTANCE.getAttribution_Factuality();

		/**
		 * The meta object literal for the '<em><b>Author Commitment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__AUTHOR_COMMITMENT = eINSTANCE.getAttribution_AuthorCommitment();

		/**
		 * The meta object literal for the '<em><b>Report Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__REPORT_STYLE = eINSTANCE.getAttribution_ReportStyle();

		/**
		 * The meta object literal for the '<em><b>Same Content As Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__SAME_CONTENT_AS_PARENT = eINSTANCE.getAttribution_SameContentAsParent();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.ClaimRelationImpl <em>Claim Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.ClaimRelationImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getClaimRelation()
		 * @generated
		 */
		EClass CLAIM_RELATION = eINSTANCE.getClaimRelation();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__LABEL = eINSTANCE.getClaimRelation_Label();

		/**
		 * The meta object literal for the '<em><b>Arg1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__ARG1 = eINSTANCE.getClaimRelation_Arg1();

		/**
		 * The meta object literal for the '<em><b>Arg1 Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__ARG1_DOCUMENT = eINSTANCE.getClaimRelation_Arg1Document();

		/**
		 * The meta object literal for the '<em><b>Arg2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__ARG2 = eINSTANCE.getClaimRelation_Arg2();

		/**
		 * The meta object literal for the '<em><b>Arg2 Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__ARG2_DOCUMENT = eINSTANCE.getClaimRelation_Arg2Document();

		/**
		 * The meta object literal for the '<em><b>Contradiction Type</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__CONTRADICTION_TYPE = eINSTANCE.getClaimRelation_ContradictionType();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__STRENGTH = eINSTANCE.getClaimRelation_Strength();

		/**
		 * The meta object literal for the '<em><b>Time Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__TIME_RELATION = eINSTANCE.getClaimRelation_TimeRelation();

		/**
		 * The meta object literal for the '<em><b>Event Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__EVENT_LINK = eINSTANCE.getClaimRelation_EventLink();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__STATUS = eINSTANCE.getClaimRelation_Status();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__NOTE = eINSTANCE.getClaimRelation_Note();

		/**
		 * The meta object literal for the '<em><b>Evidence1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__EVIDENCE1 = eINSTANCE.getClaimRelation_Evidence1();

		/**
		 * The meta object literal for the '<em><b>Evidence2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM_RELATION__EVIDENCE2 = eINSTANCE.getClaimRelation_Evidence2();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.EventGroupImpl <em>Event Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.EventGroupImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getEventGroup()
		 * @generated
		 */
		EClass EVENT_GROUP = eINSTANCE.getEventGroup();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_GROUP__LABEL = eINSTANCE.getEventGroup_Label();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_GROUP__NOTE = eINSTANCE.getEventGroup_Note();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.ShownPairImpl <em>Shown Pair</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.ShownPairImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getShownPair()
		 * @generated
		 */
		EClass SHOWN_PAIR = eINSTANCE.getShownPair();

		/**
		 * The meta object literal for the '<em><b>Arg1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__ARG1 = eINSTANCE.getShownPair_Arg1();

		/**
		 * The meta object literal for the '<em><b>Arg1 Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__ARG1_DOCUMENT = eINSTANCE.getShownPair_Arg1Document();

		/**
		 * The meta object literal for the '<em><b>Arg2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__ARG2 = eINSTANCE.getShownPair_Arg2();

		/**
		 * The meta object literal for the '<em><b>Arg2 Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__ARG2_DOCUMENT = eINSTANCE.getShownPair_Arg2Document();

		/**
		 * The meta object literal for the '<em><b>Pool</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__POOL = eINSTANCE.getShownPair_Pool();

		/**
		 * The meta object literal for the '<em><b>Probability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__PROBABILITY = eINSTANCE.getShownPair_Probability();

		/**
		 * The meta object literal for the '<em><b>Shown At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__SHOWN_AT = eINSTANCE.getShownPair_ShownAt();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__OUTCOME = eINSTANCE.getShownPair_Outcome();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOWN_PAIR__DECIDED_AT = eINSTANCE.getShownPair_DecidedAt();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.SourceEntityImpl <em>Source Entity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.SourceEntityImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getSourceEntity()
		 * @generated
		 */
		EClass SOURCE_ENTITY = eINSTANCE.getSourceEntity();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTITY__NAME = eINSTANCE.getSourceEntity_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTITY__ALIASES = eINSTANCE.getSourceEntity_Aliases();

		/**
		 * The meta object literal for the '<em><b>Source Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTITY__SOURCE_TYPE = eINSTANCE.getSourceEntity_SourceType();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTITY__SIDE = eINSTANCE.getSourceEntity_Side();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_ENTITY__DOCUMENT = eINSTANCE.getSourceEntity_Document();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_ENTITY__LINKS = eINSTANCE.getSourceEntity_Links();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.SourceLinkImpl <em>Source Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.SourceLinkImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getSourceLink()
		 * @generated
		 */
		EClass SOURCE_LINK = eINSTANCE.getSourceLink();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_LINK__TYPE = eINSTANCE.getSourceLink_Type();

		/**
		 * The meta object literal for the '<em><b>Entity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_LINK__ENTITY = eINSTANCE.getSourceLink_Entity();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.SuggestionDecisionImpl <em>Suggestion Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.SuggestionDecisionImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getSuggestionDecision()
		 * @generated
		 */
		EClass SUGGESTION_DECISION = eINSTANCE.getSuggestionDecision();

		/**
		 * The meta object literal for the '<em><b>Suggestion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__SUGGESTION = eINSTANCE.getSuggestionDecision_Suggestion();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__VERDICT = eINSTANCE.getSuggestionDecision_Verdict();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_DECISION__AT = eINSTANCE.getSuggestionDecision_At();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.DecisionImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TARGET = eINSTANCE.getDecision_Target();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__ORIGINS = eINSTANCE.getDecision_Origins();

		/**
		 * The meta object literal for the '<em><b>Annotators</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__ANNOTATORS = eINSTANCE.getDecision_Annotators();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__POLICY = eINSTANCE.getDecision_Policy();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REASON = eINSTANCE.getDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__OPEN = eINSTANCE.getDecision_Open();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__LAYER = eINSTANCE.getDecision_Layer();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__AT = eINSTANCE.getDecision_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__BY = eINSTANCE.getDecision_By();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CHOICE = eINSTANCE.getDecision_Choice();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CODE = eINSTANCE.getDecision_Code();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__NOTE = eINSTANCE.getDecision_Note();

		/**
		 * The meta object literal for the '<em><b>Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__SEEN = eINSTANCE.getDecision_Seen();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.TagImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__VALUE = eINSTANCE.getTag_Value();

		/**
		 * The meta object literal for the '<em><b>Label En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__LABEL_EN = eINSTANCE.getTag_LabelEn();

		/**
		 * The meta object literal for the '<em><b>Label Ar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__LABEL_AR = eINSTANCE.getTag_LabelAr();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__DESCRIPTION = eINSTANCE.getTag_Description();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.TagsetImpl <em>Tagset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.TagsetImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getTagset()
		 * @generated
		 */
		EClass TAGSET = eINSTANCE.getTagset();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAGSET__NAME = eINSTANCE.getTagset_Name();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAGSET__LAYER = eINSTANCE.getTagset_Layer();

		/**
		 * The meta object literal for the '<em><b>Label En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAGSET__LABEL_EN = eINSTANCE.getTagset_LabelEn();

		/**
		 * The meta object literal for the '<em><b>Label Ar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAGSET__LABEL_AR = eINSTANCE.getTagset_LabelAr();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAGSET__ACTIVE = eINSTANCE.getTagset_Active();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAGSET__TAGS = eINSTANCE.getTagset_Tags();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.AnnotatorImpl <em>Annotator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.AnnotatorImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getAnnotator()
		 * @generated
		 */
		EClass ANNOTATOR = eINSTANCE.getAnnotator();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__NAME = eINSTANCE.getAnnotator_Name();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__MACHINE = eINSTANCE.getAnnotator_Machine();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.CorpusImpl <em>Corpus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.CorpusImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getCorpus()
		 * @generated
		 */
		EClass CORPUS = eINSTANCE.getCorpus();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__NAME = eINSTANCE.getCorpus_Name();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__LANGUAGE = eINSTANCE.getCorpus_Language();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__PROFILE = eINSTANCE.getCorpus_Profile();

		/**
		 * The meta object literal for the '<em><b>Guideline Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__GUIDELINE_VERSION = eINSTANCE.getCorpus_GuidelineVersion();

		/**
		 * The meta object literal for the '<em><b>Blind Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__BLIND_SHARE = eINSTANCE.getCorpus_BlindShare();

		/**
		 * The meta object literal for the '<em><b>Tagsets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__TAGSETS = eINSTANCE.getCorpus_Tagsets();

		/**
		 * The meta object literal for the '<em><b>Annotators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__ANNOTATORS = eINSTANCE.getCorpus_Annotators();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.DocumentImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TITLE = eINSTANCE.getDocument_Title();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FILE_NAME = eINSTANCE.getDocument_FileName();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__URL = eINSTANCE.getDocument_Url();

		/**
		 * The meta object literal for the '<em><b>Outlet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__OUTLET = eINSTANCE.getDocument_Outlet();

		/**
		 * The meta object literal for the '<em><b>Outlet Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__OUTLET_SIDE = eINSTANCE.getDocument_OutletSide();

		/**
		 * The meta object literal for the '<em><b>Pub Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__PUB_DATE = eINSTANCE.getDocument_PubDate();

		/**
		 * The meta object literal for the '<em><b>Pub Date Certainty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__PUB_DATE_CERTAINTY = eINSTANCE.getDocument_PubDateCertainty();

		/**
		 * The meta object literal for the '<em><b>Truncated Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TRUNCATED_START = eINSTANCE.getDocument_TruncatedStart();

		/**
		 * The meta object literal for the '<em><b>Truncated End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TRUNCATED_END = eINSTANCE.getDocument_TruncatedEnd();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__LANGUAGE = eINSTANCE.getDocument_Language();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TEXT_HASH = eINSTANCE.getDocument_TextHash();

		/**
		 * The meta object literal for the '<em><b>Text Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TEXT_LENGTH = eINSTANCE.getDocument_TextLength();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ENCODING = eINSTANCE.getDocument_Encoding();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__CREATED_AT = eINSTANCE.getDocument_CreatedAt();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.WorkStepImpl <em>Work Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.WorkStepImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getWorkStep()
		 * @generated
		 */
		EClass WORK_STEP = eINSTANCE.getWorkStep();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_STEP__STATE = eINSTANCE.getWorkStep_State();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_STEP__AT = eINSTANCE.getWorkStep_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_STEP__BY = eINSTANCE.getWorkStep_By();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_STEP__NOTE = eINSTANCE.getWorkStep_Note();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.AnnotationSetImpl <em>Annotation Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.AnnotationSetImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getAnnotationSet()
		 * @generated
		 */
		EClass ANNOTATION_SET = eINSTANCE.getAnnotationSet();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__DOCUMENT = eINSTANCE.getAnnotationSet_Document();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__ANNOTATOR = eINSTANCE.getAnnotationSet_Annotator();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__KIND = eINSTANCE.getAnnotationSet_Kind();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__TEXT_HASH = eINSTANCE.getAnnotationSet_TextHash();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION_SET__STATE = eINSTANCE.getAnnotationSet_State();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__CLAIMS = eINSTANCE.getAnnotationSet_Claims();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__SOURCES = eINSTANCE.getAnnotationSet_Sources();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__CUES = eINSTANCE.getAnnotationSet_Cues();

		/**
		 * The meta object literal for the '<em><b>Anchors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__ANCHORS = eINSTANCE.getAnnotationSet_Anchors();

		/**
		 * The meta object literal for the '<em><b>Attributions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__ATTRIBUTIONS = eINSTANCE.getAnnotationSet_Attributions();

		/**
		 * The meta object literal for the '<em><b>Suggestion Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__SUGGESTION_DECISIONS = eINSTANCE.getAnnotationSet_SuggestionDecisions();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__DECISIONS = eINSTANCE.getAnnotationSet_Decisions();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION_SET__STEPS = eINSTANCE.getAnnotationSet_Steps();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.RelationSetImpl <em>Relation Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.RelationSetImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getRelationSet()
		 * @generated
		 */
		EClass RELATION_SET = eINSTANCE.getRelationSet();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_SET__ANNOTATOR = eINSTANCE.getRelationSet_Annotator();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_SET__KIND = eINSTANCE.getRelationSet_Kind();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION_SET__EVENTS = eINSTANCE.getRelationSet_Events();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION_SET__RELATIONS = eINSTANCE.getRelationSet_Relations();

		/**
		 * The meta object literal for the '<em><b>Shown Pairs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION_SET__SHOWN_PAIRS = eINSTANCE.getRelationSet_ShownPairs();

		/**
		 * The meta object literal for the '<em><b>Suggestion Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION_SET__SUGGESTION_DECISIONS = eINSTANCE.getRelationSet_SuggestionDecisions();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION_SET__DECISIONS = eINSTANCE.getRelationSet_Decisions();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.SourceRegistryImpl <em>Source Registry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.SourceRegistryImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getSourceRegistry()
		 * @generated
		 */
		EClass SOURCE_REGISTRY = eINSTANCE.getSourceRegistry();

		/**
		 * The meta object literal for the '<em><b>Entities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_REGISTRY__ENTITIES = eINSTANCE.getSourceRegistry_Entities();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.AssignmentImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__DOCUMENT = eINSTANCE.getAssignment_Document();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ANNOTATOR = eINSTANCE.getAssignment_Annotator();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__AT = eINSTANCE.getAssignment_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__BY = eINSTANCE.getAssignment_By();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.LockImpl <em>Lock</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.LockImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getLock()
		 * @generated
		 */
		EClass LOCK = eINSTANCE.getLock();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCK__DOCUMENT = eINSTANCE.getLock_Document();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCK__ANNOTATOR = eINSTANCE.getLock_Annotator();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCK__AT = eINSTANCE.getLock_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCK__BY = eINSTANCE.getLock_By();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCK__NOTE = eINSTANCE.getLock_Note();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.WorkPlanImpl <em>Work Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.WorkPlanImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getWorkPlan()
		 * @generated
		 */
		EClass WORK_PLAN = eINSTANCE.getWorkPlan();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_PLAN__ASSIGNMENTS = eINSTANCE.getWorkPlan_Assignments();

		/**
		 * The meta object literal for the '<em><b>Locks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_PLAN__LOCKS = eINSTANCE.getWorkPlan_Locks();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.GuidelineVersionImpl <em>Guideline Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.GuidelineVersionImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getGuidelineVersion()
		 * @generated
		 */
		EClass GUIDELINE_VERSION = eINSTANCE.getGuidelineVersion();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE_VERSION__NUMBER = eINSTANCE.getGuidelineVersion_Number();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE_VERSION__AT = eINSTANCE.getGuidelineVersion_At();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE_VERSION__AUTHOR = eINSTANCE.getGuidelineVersion_Author();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE_VERSION__SUMMARY = eINSTANCE.getGuidelineVersion_Summary();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE_VERSION__QUESTION = eINSTANCE.getGuidelineVersion_Question();

		/**
		 * The meta object literal for the '<em><b>Amends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE_VERSION__AMENDS = eINSTANCE.getGuidelineVersion_Amends();

		/**
		 * The meta object literal for the '{@link org.isnad.model.impl.GuidelineBookImpl <em>Guideline Book</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.impl.GuidelineBookImpl
		 * @see org.isnad.model.impl.ModelPackageImpl#getGuidelineBook()
		 * @generated
		 */
		EClass GUIDELINE_BOOK = eINSTANCE.getGuidelineBook();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDELINE_BOOK__VERSIONS = eINSTANCE.getGuidelineBook_Versions();

		/**
		 * The meta object literal for the '{@link org.isnad.model.SetKind <em>Set Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.SetKind
		 * @see org.isnad.model.impl.ModelPackageImpl#getSetKind()
		 * @generated
		 */
		EEnum SET_KIND = eINSTANCE.getSetKind();

		/**
		 * The meta object literal for the '{@link org.isnad.model.WorkState <em>Work State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.WorkState
		 * @see org.isnad.model.impl.ModelPackageImpl#getWorkState()
		 * @generated
		 */
		EEnum WORK_STATE = eINSTANCE.getWorkState();

		/**
		 * The meta object literal for the '{@link org.isnad.model.AnchorKind <em>Anchor Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.AnchorKind
		 * @see org.isnad.model.impl.ModelPackageImpl#getAnchorKind()
		 * @generated
		 */
		EEnum ANCHOR_KIND = eINSTANCE.getAnchorKind();

		/**
		 * The meta object literal for the '{@link org.isnad.model.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.Verdict
		 * @see org.isnad.model.impl.ModelPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '{@link org.isnad.model.DateCertainty <em>Date Certainty</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.DateCertainty
		 * @see org.isnad.model.impl.ModelPackageImpl#getDateCertainty()
		 * @generated
		 */
		EEnum DATE_CERTAINTY = eINSTANCE.getDateCertainty();

		/**
		 * The meta object literal for the '{@link org.isnad.model.PairOutcome <em>Pair Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.PairOutcome
		 * @see org.isnad.model.impl.ModelPackageImpl#getPairOutcome()
		 * @generated
		 */
		EEnum PAIR_OUTCOME = eINSTANCE.getPairOutcome();

		/**
		 * The meta object literal for the '<em>Span</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.isnad.model.Span
		 * @see org.isnad.model.impl.ModelPackageImpl#getSpan()
		 * @generated
		 */
		EDataType SPAN = eINSTANCE.getSpan();

	}

} //ModelPackage
