"""Training, loading and applying models of machine learning.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from ..rows import Blocking

_THREAD = "await asyncio.to_thread(...): it releases the GIL"
_EITHER = "await asyncio.to_thread(...) or a ProcessPoolExecutor"

ROWS: tuple[Blocking, ...] = (
    Blocking("torch.{load,save}", "ASYNC800", _THREAD),
    Blocking("torch.{hub.load,jit.load}", "ASYNC800", _THREAD),
    Blocking("joblib.{load,dump}", "ASYNC800", _EITHER),
    Blocking(
        "transformers.{AutoModel,AutoTokenizer,AutoProcessor,AutoConfig,"
        "AutoImageProcessor,AutoFeatureExtractor,AutoModelForCausalLM,"
        "AutoModelForSeq2SeqLM,AutoModelForSequenceClassification,"
        "AutoModelForTokenClassification,AutoModelForQuestionAnswering,"
        "AutoModelForMaskedLM,AutoModelForSpeechSeq2Seq,AutoModelForCTC,"
        "AutoModelForImageClassification,AutoModelForObjectDetection,"
        "AutoModelForImageTextToText,AutoModelForVision2Seq,PreTrainedModel,"
        "PreTrainedTokenizer,PreTrainedTokenizerFast,BertModel,BertTokenizer,"
        "CLIPModel,CLIPProcessor,WhisperForConditionalGeneration,WhisperProcessor,"
        "T5ForConditionalGeneration,T5Tokenizer,GPT2LMHeadModel,GPT2Tokenizer"
        "}.from_pretrained",
        "ASYNC800",
        _EITHER,
    ),
    Blocking("transformers.pipeline", "ASYNC800", _EITHER),
    Blocking(
        "diffusers.{DiffusionPipeline,StableDiffusionPipeline,"
        "StableDiffusionXLPipeline,AutoPipelineForText2Image,FluxPipeline"
        "}.from_pretrained",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sentence_transformers.{SentenceTransformer,CrossEncoder}", "ASYNC800", _EITHER
    ),
    Blocking("sentence_transformers.SentenceTransformer.encode", "ASYNC800", _THREAD),
    Blocking("sentence_transformers.CrossEncoder.{predict,rank}", "ASYNC800", _THREAD),
    Blocking("whisper.load_model", "ASYNC800", _EITHER),
    Blocking("faster_whisper.WhisperModel", "ASYNC800", _EITHER),
    Blocking("spacy.load", "ASYNC800", _EITHER),
    Blocking("tensorflow.keras.models.load_model", "ASYNC800", _EITHER),
    Blocking("keras.models.load_model", "ASYNC800", _EITHER),
    Blocking("sklearn.calibration.CalibratedClassifierCV.fit", "ASYNC800", _EITHER),
    Blocking(
        "sklearn.cluster.{AffinityPropagation,AgglomerativeClustering,Birch,"
        "BisectingKMeans,DBSCAN,FeatureAgglomeration,HDBSCAN,KMeans,MeanShift,"
        "MiniBatchKMeans,OPTICS,SpectralBiclustering,SpectralClustering,"
        "SpectralCoclustering}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.cross_decomposition.{CCA,PLSCanonical,PLSRegression,PLSSVD}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.decomposition.{DictionaryLearning,FactorAnalysis,FastICA,"
        "IncrementalPCA,KernelPCA,LatentDirichletAllocation,"
        "MiniBatchDictionaryLearning,MiniBatchNMF,MiniBatchSparsePCA,NMF,PCA,"
        "SparseCoder,SparsePCA,TruncatedSVD}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.discriminant_analysis.{LinearDiscriminantAnalysis,"
        "QuadraticDiscriminantAnalysis}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.ensemble.{AdaBoostClassifier,AdaBoostRegressor,"
        "BaggingClassifier,BaggingRegressor,ExtraTreesClassifier,"
        "ExtraTreesRegressor,GradientBoostingClassifier,"
        "GradientBoostingRegressor,HistGradientBoostingClassifier,"
        "HistGradientBoostingRegressor,IsolationForest,RandomForestClassifier,"
        "RandomForestRegressor,RandomTreesEmbedding,StackingClassifier,"
        "StackingRegressor,VotingClassifier,VotingRegressor}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.gaussian_process.{GaussianProcessClassifier,"
        "GaussianProcessRegressor}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking("sklearn.kernel_ridge.KernelRidge.fit", "ASYNC800", _EITHER),
    Blocking(
        "sklearn.linear_model.{ARDRegression,BayesianRidge,ElasticNet,"
        "ElasticNetCV,GammaRegressor,HuberRegressor,Lars,LarsCV,Lasso,LassoCV,"
        "LassoLars,LassoLarsCV,LassoLarsIC,LinearRegression,LogisticRegression,"
        "LogisticRegressionCV,MultiTaskElasticNet,MultiTaskElasticNetCV,"
        "MultiTaskLasso,MultiTaskLassoCV,OrthogonalMatchingPursuit,"
        "OrthogonalMatchingPursuitCV,PassiveAggressiveClassifier,"
        "PassiveAggressiveRegressor,Perceptron,PoissonRegressor,"
        "QuantileRegressor,RANSACRegressor,Ridge,RidgeCV,RidgeClassifier,"
        "RidgeClassifierCV,SGDClassifier,SGDOneClassSVM,SGDRegressor,"
        "TheilSenRegressor,TweedieRegressor}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.manifold.{ClassicalMDS,Isomap,LocallyLinearEmbedding,MDS,"
        "SpectralEmbedding,TSNE}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.mixture.{BayesianGaussianMixture,GaussianMixture}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.model_selection.{FixedThresholdClassifier,GridSearchCV,"
        "RandomizedSearchCV,TunedThresholdClassifierCV}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.multiclass.{OneVsOneClassifier,OneVsRestClassifier,"
        "OutputCodeClassifier}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.multioutput.{ClassifierChain,MultiOutputClassifier,"
        "MultiOutputRegressor,RegressorChain}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.naive_bayes.{BernoulliNB,CategoricalNB,ComplementNB,GaussianNB,"
        "MultinomialNB}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.neighbors.{KNeighborsClassifier,KNeighborsRegressor,"
        "KNeighborsTransformer,KernelDensity,LocalOutlierFactor,NearestCentroid,"
        "NearestNeighbors,NeighborhoodComponentsAnalysis,"
        "RadiusNeighborsClassifier,RadiusNeighborsRegressor,"
        "RadiusNeighborsTransformer}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.neural_network.{BernoulliRBM,MLPClassifier,MLPRegressor}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking("sklearn.pipeline.{FeatureUnion,Pipeline}.fit", "ASYNC800", _EITHER),
    Blocking(
        "sklearn.semi_supervised.{LabelPropagation,LabelSpreading,"
        "SelfTrainingClassifier}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.svm.{LinearSVC,LinearSVR,NuSVC,NuSVR,OneClassSVM,SVC,SVR}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.tree.{DecisionTreeClassifier,DecisionTreeRegressor,"
        "ExtraTreeClassifier,ExtraTreeRegressor}.fit",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.cluster.{Birch,BisectingKMeans,FeatureAgglomeration,KMeans,"
        "MiniBatchKMeans}.fit_transform",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.manifold.{ClassicalMDS,Isomap,LocallyLinearEmbedding,MDS,"
        "SpectralEmbedding,TSNE}.fit_transform",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.decomposition.{DictionaryLearning,FactorAnalysis,FastICA,"
        "IncrementalPCA,KernelPCA,LatentDirichletAllocation,"
        "MiniBatchDictionaryLearning,MiniBatchNMF,MiniBatchSparsePCA,NMF,PCA,"
        "SparseCoder,SparsePCA,TruncatedSVD}.fit_transform",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.pipeline.{FeatureUnion,Pipeline}.fit_transform", "ASYNC800", _EITHER
    ),
    Blocking(
        "sklearn.cluster.{AffinityPropagation,AgglomerativeClustering,Birch,"
        "BisectingKMeans,DBSCAN,FeatureAgglomeration,HDBSCAN,KMeans,MeanShift,"
        "MiniBatchKMeans,OPTICS,SpectralClustering}.fit_predict",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "sklearn.mixture.{BayesianGaussianMixture,GaussianMixture}.fit_predict",
        "ASYNC800",
        _EITHER,
    ),
    Blocking("sklearn.ensemble.IsolationForest.fit_predict", "ASYNC800", _EITHER),
    Blocking("sklearn.neighbors.LocalOutlierFactor.fit_predict", "ASYNC800", _EITHER),
)
